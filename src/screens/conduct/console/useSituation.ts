import type { OpenCase } from '#meeting'
import { useCallback } from 'react'
import type { Situation } from '../actions/action'
import { useConduct } from '../context'
import { useHost } from './host'

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
