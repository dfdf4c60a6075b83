import type { MakeId } from '#base'
import type { Command } from '#conference'
import type { Translate } from '#i18n'

export type PracticeTexts = Translate<'overview'>

/** One thing that happened in the practice case, and how many minutes it took. */
export type PracticeMoment = readonly [minutes: number, command: Command]

/** What the practice case is made with. */
export interface PracticeParts {
  readonly t: PracticeTexts
  readonly lists: Translate<'lists'>
  readonly makeId: MakeId
  /** ISO date. */
  readonly today: string
}
