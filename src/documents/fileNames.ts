import type { PaperRequest } from './compose/composePaper'

/** What the files are called: neutral, since a folder of downloads shows names to whoever looks. */
export const FILE_NAMES = {
  agreementsPdf: 'wie-doet-wat-wanneer.pdf',
  agreementsHtml: 'wie-doet-wat-wanneer.html',
  case: 'casus.json',
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
  family: 'gezin',
  person: 'gezin',
  safetyPlan: 'plan',
  report: 'verslag',
}

/**
 * The neutral name of a paper as a file: for whom it is it tells by a mark only (`sheetMark`), so that no two files of
 * one meeting have the same name, and no sheet comes into the wrong hands by it.
 */
export function paperFileName({ kind }: PaperRequest, form: PaperForm, mark: string): string {
  return `${marked(names[kind], mark)}.${form}`
}

/** As `paperFileName`, of the calendar of one owner. */
export function calendarFileName(mark: string): string {
  return `${marked('agenda', mark)}.ics`
}

function marked(name: string, mark: string): string {
  return mark === '' ? name : `${name}-${mark}`
}
