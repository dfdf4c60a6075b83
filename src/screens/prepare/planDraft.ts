/** The name under which the plan of that meeting is kept while it is being filled in. */
export function planDraft(meetingId: string): string {
  return `prepare/${meetingId}`
}
