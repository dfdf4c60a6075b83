import { useParams } from '@tanstack/react-router'

/** The address of a case, and of a meeting in it, taken apart; empty where the address names none. */
export interface AtMeeting {
  readonly caseId: string
  readonly meetingId: string
}

/** Where the present address leads. */
export function useAtMeeting(): AtMeeting {
  const { caseId = '', meetingId = '' } = useParams({ strict: false })
  return { caseId, meetingId }
}
