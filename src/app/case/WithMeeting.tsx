import type { Meeting } from '#conference'
import type { Drafts, OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import type { ReactNode } from 'react'
import { NotFound } from '../routes/NotFound'
import { WithCase } from './WithCase'

/** The address of a meeting, taken apart. */
export interface AtMeeting {
  readonly caseId: string
  readonly meetingId: string
}

interface WithMeetingProps extends AtMeeting {
  readonly children: (store: OpenCaseStore, meeting: Meeting, drafts: Drafts) => ReactNode
}

/** Opens the case of an address and shows what is done with that meeting, as it is now. */
export function WithMeeting({ caseId, meetingId, children }: WithMeetingProps) {
  return (
    <WithCase caseId={caseId}>
      {(store, drafts) => (
        <OfMeeting store={store} drafts={drafts} meetingId={meetingId}>
          {children}
        </OfMeeting>
      )}
    </WithCase>
  )
}

interface OfMeetingProps extends Pick<WithMeetingProps, 'meetingId' | 'children'> {
  readonly store: OpenCaseStore
  readonly drafts: Drafts
}

function OfMeeting({ store, drafts, meetingId, children }: OfMeetingProps) {
  const meeting = useCase(store, (open) =>
    open.history.state.meetings.find((each) => each.id === meetingId),
  )
  return meeting === undefined ? <NotFound /> : children(store, meeting, drafts)
}
