/** What the files are called: neutral, since a folder of downloads shows names to whoever looks. */
export const FILE_NAMES = {
  agreementsPdf: 'wie-doet-wat-wanneer.pdf',
  agreementsHtml: 'wie-doet-wat-wanneer.html',
  case: 'casus.json',
} as const
