import type { Result } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Register } from '#i18n'
import { textsFor } from '#i18n'
import type { Owner } from './data/owners'
import { calendarFileName, FILE_NAMES } from './fileNames'
import { attempt, type NotMade } from './notMade'
import { sheetMark } from './sheetMark'
import { saveFile, type KeepFile } from './saveFile'

/** A file for another program: a calendar of one owner, a list for a spreadsheet, the outcome for a source system. */
export type DataRequest =
  | { readonly kind: 'calendar'; readonly owner: Owner }
  | { readonly kind: 'list' }
  | { readonly kind: 'outcome' }

const types = {
  calendar: 'text/calendar;charset=utf-8',
  list: 'text/csv;charset=utf-8',
  outcome: 'application/json',
} as const

/** The text of such a file; what it needs is loaded only now. */
export async function dataOf(
  request: DataRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
): Promise<string> {
  const texts = await textsFor(register)
  switch (request.kind) {
    case 'calendar': {
      const { calendarOf } = await import('./data/calendarOf')
      return calendarOf(state, meeting, request.owner, texts)
    }
    case 'list': {
      const { listOf } = await import('./data/listOf')
      return listOf(state, meeting, texts)
    }
    case 'outcome': {
      const { outcomeOf } = await import('./data/jzv/outcomeOf')
      return JSON.stringify(outcomeOf(state, meeting, texts), null, 2)
    }
  }
}

/**
 * Makes such a file and keeps it under its neutral name: where downloads go, unless said otherwise. Refuses
 * `document-not-made` (documents `notMade`).
 */
export async function downloadData(
  request: DataRequest,
  state: CaseState,
  meeting: Meeting,
  register: Register,
  keep: KeepFile = saveFile,
): Promise<Result<null, NotMade>> {
  return attempt(async () => {
    const text = await dataOf(request, state, meeting, register)
    await keep(nameOf(request, state, meeting), new Blob([text], { type: types[request.kind] }))
    return null
  })
}

function nameOf(request: DataRequest, state: CaseState, meeting: Meeting): string {
  return request.kind === 'calendar'
    ? calendarFileName(sheetMark(state, meeting, request.owner))
    : FILE_NAMES[request.kind]
}
