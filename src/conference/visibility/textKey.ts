import type { QuestionKey } from '#guide'
import type { Dissent, Who } from '../values'
import { whoKey } from '../values'
import { entryAt } from '../log/record'
import type { Meeting } from '../state'
import type { Attributed } from './said'

/**
 * The names of texts and choices that stand in something without a part of their own: a ground in a gate, a line in
 * the cooperation. A chair in part B who changes one of them sends the others along; each keeps the part in which
 * it was said.
 */
export const textKey = {
  answer: (gate: QuestionKey) => `gate ${gate} answer`,
  ground: (gate: QuestionKey) => `gate ${gate} ground`,
  /** Named by its own words too: whoever differs twice has two reasons. */
  differs: (of: 'gate' | 'common' | 'ranking', key: string, { who, reason }: Dissent) =>
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
  /** What became of an agreement. */
  followed: (agreement: string) => `followed ${agreement}`,
  /** Whether a bottom line was kept. */
  checked: (bottomLine: string) => `checked ${bottomLine}`,
  /** What becomes of it from now on. */
  changed: (bottomLine: string) => `changed ${bottomLine}`,
} as const

/** Such a text as something said, to ask whether it may be seen. */
export function attributedText(meeting: Meeting, name: string): Attributed {
  const who = whoIn(meeting, name)
  // What nobody remembers the part of belongs to none: it cannot be seen.
  const said = { id: name, part: entryAt(meeting.saidIn, name) ?? '' }
  return who === undefined ? said : { ...said, who }
}

/** Whether what the text with that key belongs to is still there: what was removed took its words with it. */
export function keyedTextStands(meeting: Meeting, name: string): boolean {
  const { commons, weighings, chosen, scores } = meeting
  const [of, key = '', who] = name.split(' ')
  switch (of) {
    case 'common':
      return entryAt<unknown>(commons, key) !== undefined
    case 'weighing':
      return entryAt(weighings, key) !== undefined
    case 'chosen':
      return chosen.includes(key)
    case 'score':
      return scores.some((each) => each.phase === key && whoKey(each.who).split(' ')[0] === who)
    default:
      return true
  }
}

type Differing = Readonly<Record<string, { readonly differs: readonly Dissent[] }>>

/** Of whom such a text tells: who sees it differently, or whom the family can turn to. */
function whoIn(meeting: Meeting, name: string): Who | undefined {
  const { gates, commons, rankings, cooperation } = meeting
  const [of, key = ''] = name.split(' ')
  if (of === 'cooperation')
    return key === 'contact' || key === 'casusregisseur' ? cooperation?.[key] : undefined
  if (of !== 'gate' && of !== 'common' && of !== 'ranking') return undefined
  const all: Differing = { gate: gates, common: commons, ranking: rankings }[of]
  const differs = entryAt(all, key)?.differs ?? []
  return differs.find((each) => textKey.differs(of, key, each) === name)?.who
}
