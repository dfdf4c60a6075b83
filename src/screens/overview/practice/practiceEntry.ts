import type { Entry } from '#conference'
import type { MakeId } from '#base'
import type { PracticeMoment } from './practice'

/** The parts of an entry that differ from one to the next. */
export type PracticeEntry = Pick<Entry, 'question' | 'text'> & Partial<Entry>

/** Something that was said in the first meeting, with the minutes it took. */
export function said(
  meeting: string,
  makeId: MakeId,
  minutes: number,
  entry: PracticeEntry,
): PracticeMoment {
  return [
    minutes,
    {
      type: 'entryPut',
      meeting,
      entry: {
        id: makeId(),
        phase: 'directeVeiligheid',
        part: 'A',
        audience: 'everyone',
        about: [],
        ...entry,
      },
    },
  ]
}
