import type { Place } from '#guide'
import { useSyncExternalStore } from 'react'
import { useConduct, useOfMeeting } from '../context'

/** Whether something was typed or chosen at this place, in the part that runs, and not noted yet. */
export function useWaitingHere({ phase, step, question }: Place): boolean {
  const { drafts, meetingId } = useConduct()
  const part = useOfMeeting((meeting) => meeting.part)
  return useSyncExternalStore(drafts.onWaiting, () =>
    drafts.waiting().some(({ meeting, part: typedIn, place }) => {
      if (meeting !== meetingId || typedIn !== part || place === null) return false
      if (place.phase !== phase || place.step !== step) return false
      return question === undefined || place.question === question
    }),
  )
}
