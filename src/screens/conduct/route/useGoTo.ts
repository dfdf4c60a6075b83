import type { Place } from '#guide'
import { useCallback } from 'react'
import { focusAnswer } from '../console/focusAnswer'
import { useConduct } from '../context'

/** Puts a place on the table. Where it lies there already, one goes on answering it: focus does not stay in the route. */
export function useGoTo(): (place: Place) => void {
  const { store, send, meetingId } = useConduct()
  return useCallback(
    (place) => {
      const onTable = () =>
        store.getState().history.state.meetings.find((each) => each.id === meetingId)?.place
      const before = onTable()
      void send({ type: 'goTo', meeting: meetingId, place })
      const after = onTable()
      if (before?.phase === after?.phase && before?.question === after?.question) focusAnswer()
    },
    [store, send, meetingId],
  )
}
