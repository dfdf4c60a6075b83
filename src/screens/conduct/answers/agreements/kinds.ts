/** The kinds of agreement, in the order of the figures of the leidraad. */
export const KINDS = [
  'informationProfessionals',
  'actionProfessionals',
  'actionFamily',
  'informationFamily',
  'meetingFamily',
  'meetingProfessionals',
] as const
