import { useCallback } from 'react'
import type { ChairAction } from '../actions/action'
import { useConduct } from '../context'
import { useUndoing } from '../undoing/UndoingContext'
import { usePanels } from './panelState'
import { pressReveal } from './pressReveal'
import { useHost } from './host'
import { useSituation } from './useSituation'

/** Does an action, where it may be. Out: whether it was done. */
export function usePerform(): (action: ChairAction) => boolean {
  const { store, send } = useConduct()
  const { wall, lock, roundOff } = useHost()
  const { panel, openPanel, writeNote } = usePanels()
  const { tell } = useUndoing()
  const situationIn = useSituation()
  return useCallback(
    (action) => {
      const situation = situationIn(store.getState())
      if (!action.allowed(situation)) return false
      const openWall = () => wall.open()
      const desk = { panel, openPanel, writeNote, reveal: pressReveal }
      action.run(situation, { ...desk, send, tell, openWall, lock, roundOff })
      return true
    },
    [store, send, tell, wall, lock, roundOff, panel, openPanel, writeNote, situationIn],
  )
}
