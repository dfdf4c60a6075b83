import { useCallback } from 'react'
import type { ChairAction } from '../actions/action'
import { useConduct } from '../context'
import { useDesk } from './desk'
import { useHost } from './host'
import { useSituation } from './useSituation'

/** Does an action, where it may be. Out: whether it was done. */
export function usePerform(): (action: ChairAction) => boolean {
  const { store, send } = useConduct()
  const { wall, lock, roundOff } = useHost()
  const { panel, openPanel, writeNote } = useDesk()
  const situationIn = useSituation()
  return useCallback(
    (action) => {
      const situation = situationIn(store.getState())
      if (!action.allowed(situation)) return false
      const openWall = () => wall.open()
      action.run(situation, { send, panel, openPanel, writeNote, openWall, lock, roundOff })
      return true
    },
    [store, send, wall, lock, roundOff, panel, openPanel, writeNote, situationIn],
  )
}
