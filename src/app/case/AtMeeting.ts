/** The address of a meeting, taken apart. */
export interface AtMeeting {
  readonly caseId: string
  readonly meetingId: string
}
