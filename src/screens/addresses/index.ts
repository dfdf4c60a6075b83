// addresses: where each screen is found. Behind the #, so that they work below any path of any static host;
// random ids only, as browser history lies on the disk.

/** The address of each screen, ready for a link. */
export const addresses = {
  overview: '#/',
  agreements: '#/afspraken',
  settings: '#/instellingen',
  backup: '#/reservekopie',
  check: '#/klaar',
  case: (caseId: string) => `#/zaak/${caseId}`,
  meeting: (caseId: string, meetingId: string) => `#/zaak/${caseId}/overleg/${meetingId}`,
  checkBefore: (caseId: string, meetingId: string) => `#/zaak/${caseId}/overleg/${meetingId}/klaar`,
  conduct: (caseId: string, meetingId: string) =>
    `#/zaak/${caseId}/overleg/${meetingId}/voorzitten`,
  roundOff: (caseId: string, meetingId: string) => `#/zaak/${caseId}/overleg/${meetingId}/afronden`,
  share: (caseId: string, meetingId: string) => `#/zaak/${caseId}/overleg/${meetingId}/delen`,
} as const

/** Goes to an address, as a link would. */
export function go(address: string): void {
  window.location.hash = address
}
