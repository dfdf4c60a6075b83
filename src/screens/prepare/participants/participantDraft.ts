/** The name under which a participant of that meeting is kept while filled in; without an id it is somebody new. */
export function participantDraft(meetingId: string, id = 'new'): string {
  return `participant.${meetingId}.${id}`
}
