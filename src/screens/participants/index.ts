// participants: the fields of somebody at the table, and what is suggested while they are filled in.
export { draftOf, NOBODY, type NotYet, toParticipant } from './draft'
export { ParticipantFields } from './ParticipantFields'
export { useParticipantDraft } from './useParticipantDraft'
