import type { QuestionKey } from '#guide'
import type { Dissent, Who } from '../model/pieces'
import { whoKey } from '../model/pieces'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import type { Said } from '../visibility/said'

/**
 * The names of texts and choices that stand in something without a part of their own: a ground in a gate, a line in
 * the cooperation. A chair in part B who changes one of them sends the others along; each keeps the part in which
 * it was said.
 */
export const loose = {
  answer: (gate: QuestionKey) => `gate ${gate} answer`,
  ground: (gate: QuestionKey) => `gate ${gate} ground`,
  /** Named by its own words too: whoever differs twice has two reasons. */
  differs: (of: 'gate' | 'common' | 'ranking', key: QuestionKey, { who, reason }: Dissent) =>
    `${of} ${key} ${whoKey(who)} ${reason}`,
  commonEntry: (key: QuestionKey) => `common ${key} entry`,
  order: (key: QuestionKey) => `ranking ${key} order`,
  marks: (key: QuestionKey) => `marking ${key} items`,
  dots: (key: QuestionKey, by: string) => `dots ${key} ${by}`,
  commonText: (key: QuestionKey) => `common ${key} text`,
  scoreGround: (phase: string, who: Who) => `score ${phase} ${whoKey(who)} ground`,
  /** The number that somebody gave before the discussion changed it. */
  first: (phase: string, who: Who) => `score ${phase} ${whoKey(who)} first`,
  weighing: (entry: string, field: string) => `weighing ${entry} ${field}`,
  chosen: (entry: string) => `chosen ${entry}`,
  cooperation: (field: string) => `cooperation ${field}`,
  closingPlan: (field: string) => `closingPlan ${field}`,
  followed: (agreement: string) => `followed ${agreement}`,
  checked: (bottomLine: string) => `checked ${bottomLine}`,
} as const

/** Such a text as something said, to ask whether it may be seen. */
export function saidLoose(meeting: Meeting, name: string): Said {
  // What nobody remembers the part of belongs to none: it cannot be seen.
  return { id: name, part: entryAt(meeting.saidIn, name) ?? '' }
}
