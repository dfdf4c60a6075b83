import type { PaperRequest } from './compose/composePaper'

/** What the files are called: neutral, since a folder of downloads shows names to whoever looks. */
export const FILE_NAMES = {
  agreementsPdf: 'wie-doet-wat-wanneer.pdf',
  agreementsHtml: 'wie-doet-wat-wanneer.html',
  case: 'casus.json',
  calendar: 'agenda.ics',
  list: 'lijst.csv',
  outcome: 'uitkomst-overleg.json',
  proof: 'bewijs.json',
  learning: 'leerversie.json',
} as const

/** The form of a file that a paper becomes. */
export type PaperForm = 'pdf' | 'html' | 'docx'

const names: Readonly<Record<PaperRequest['kind'], string>> = {
  agreements: 'wie-doet-wat-wanneer',
  organisation: 'overzicht',
  family: 'afspraken',
  person: 'afspraken',
  safetyPlan: 'plan',
  report: 'verslag',
}

/** The neutral name of a paper as a file: it never tells for whom it is. */
export function paperFileName({ kind }: PaperRequest, form: PaperForm): string {
  return `${names[kind]}.${form}`
}
