import type { QuestionKey } from '#guide'
import type { Dissent, Who } from '../model/pieces'
import { whoKey } from '../model/pieces'
import type { Meeting } from '../state'
import type { Said } from './seen'

/**
 * The names of texts and choices that stand in something without a part of their own: a ground in a gate, a line in
 * the cooperation. A chair in part B who changes one of them sends the others along; each keeps the part in which
 * it was said.
 */
export const loose = {
  ground: (gate: QuestionKey) => `gate ${gate} ground`,
  /** Named by its own words too: whoever differs twice has two reasons. */
  differs: (of: 'gate' | 'common' | 'ranking', key: QuestionKey, { who, reason }: Dissent) =>
    `${of} ${key} ${whoKey(who)} ${reason}`,
  commonText: (key: QuestionKey) => `common ${key} text`,
  scoreGround: (phase: string, who: Who) => `score ${phase} ${whoKey(who)} ground`,
  weighing: (entry: string, field: string) => `weighing ${entry} ${field}`,
  chosen: (entry: string) => `chosen ${entry}`,
  cooperation: (field: string) => `cooperation ${field}`,
  closingPlan: (field: string) => `closingPlan ${field}`,
  followed: (agreement: string) => `followed ${agreement}`,
  checked: (bottomLine: string) => `checked ${bottomLine}`,
} as const

/** Such a text as something said, to ask whether it may be seen; `id`: where it goes along when that is released. */
export function saidLoose(meeting: Meeting, name: string, id = ''): Said {
  // What nobody remembers the part of belongs to none: it cannot be seen.
  return { id, part: meeting.saidIn[name] ?? '' }
}
