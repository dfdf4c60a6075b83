interface OfCase {
  readonly caseId: string
}

interface OfMeeting extends OfCase {
  readonly meetingId: string
}

/** Where a screen is found, as the router knows it: `app` hands it on, and compiles only where each is one of its routes. */
export type Address =
  | { readonly to: '/' | '/afspraken' | '/instellingen' | '/reservekopie' | '/klaar' }
  | { readonly to: '/zaak/$caseId'; readonly params: OfCase }
  | {
      readonly to:
        | '/zaak/$caseId/overleg/$meetingId'
        | '/zaak/$caseId/overleg/$meetingId/klaar'
        | '/zaak/$caseId/overleg/$meetingId/voorzitten'
        | '/zaak/$caseId/overleg/$meetingId/afronden'
        | '/zaak/$caseId/overleg/$meetingId/delen'
      readonly params: OfMeeting
    }

/** The address of each screen. */
export const addresses = {
  overview: { to: '/' },
  agreements: { to: '/afspraken' },
  settings: { to: '/instellingen' },
  backup: { to: '/reservekopie' },
  check: { to: '/klaar' },
  case: (caseId) => ({ to: '/zaak/$caseId', params: { caseId } }),
  meeting: (caseId, meetingId) => ({
    to: '/zaak/$caseId/overleg/$meetingId',
    params: { caseId, meetingId },
  }),
  checkBefore: (caseId, meetingId) => ({
    to: '/zaak/$caseId/overleg/$meetingId/klaar',
    params: { caseId, meetingId },
  }),
  conduct: (caseId, meetingId) => ({
    to: '/zaak/$caseId/overleg/$meetingId/voorzitten',
    params: { caseId, meetingId },
  }),
  roundOff: (caseId, meetingId) => ({
    to: '/zaak/$caseId/overleg/$meetingId/afronden',
    params: { caseId, meetingId },
  }),
  share: (caseId, meetingId) => ({
    to: '/zaak/$caseId/overleg/$meetingId/delen',
    params: { caseId, meetingId },
  }),
} as const satisfies Readonly<
  Record<string, Address | ((caseId: string, meetingId: string) => Address)>
>
