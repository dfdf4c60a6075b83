import type { OpenCase } from '#meeting'
import { useCallback } from 'react'
import { UNCOVERS } from '../../answers'
import { useConduct } from '../../running'
import { useHost } from '../state/host'
import { usePanels } from '../state/panelState'
import { useUndoing } from '../undoing/UndoingProvider'
import type { ChairAction, Situation } from './action'

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
      const panels = { panel, openPanel, writeNote, reveal: pressReveal }
      action.run(situation, { ...panels, send, tell, openWall, lock, roundOff })
      return true
    },
    [store, send, tell, wall, lock, roundOff, panel, openPanel, writeNote, situationIn],
  )
}

/** How to see, for an action, how things stand in the open case. */
export function useSituation(): (open: OpenCase) => Situation {
  const { guide, meetingId, clock } = useConduct()
  const { wall } = useHost()
  return useCallback(
    ({ history }) => {
      const meeting = history.state.meetings.find((each) => each.id === meetingId)
      if (meeting === undefined) throw new Error('the meeting of this console is gone')
      return { history, meeting, guide, wall, now: clock.now() }
    },
    [guide, meetingId, wall, clock],
  )
}

/** Presses the button under the numbers that uncovers them, as a hand would: what it asks is asked there. */
function pressReveal(): void {
  UNCOVERS.in(document)[0]?.click()
}
