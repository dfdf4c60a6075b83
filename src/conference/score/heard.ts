import type { FactOf } from '../log/facts'
import { entryAt } from '../log/record'
import type { KeyedTexts } from '../log/rows'
import type { Meeting } from '../state'
import { whoKey } from '../values'
import { hearersOf, withHeard } from '../visibility/heard'
import { keyedText } from '../visibility/keyedTexts'
import { withoutRelease } from '../visibility/putHeard'
import { textKey } from '../visibility/textKey'
import { isRevealedIn } from './score'
import type { Score } from './score'

/** The texts to a number that have no id of their own: its ground, and what was said before it was changed. */
export function keyedTextsOfScore(
  { scores }: Meeting,
  { score: { phase, who } }: FactOf<'scoreGiven'>,
): KeyedTexts {
  const score = scores.find((each) => each.phase === phase && whoKey(each.who) === whoKey(who))
  if (score === undefined) return []
  return [
    ...keyedText(textKey.scoreGround(phase, who), score.ground),
    ...(score.first === undefined
      ? []
      : [[textKey.first(phase, who), JSON.stringify(score.first), score.firstPart] as const]),
  ]
}

/** A number is heard when it is given where the numbers are revealed; one that stays the same, by whoever heard it too. */
export function scoreHeard(
  before: Meeting,
  after: Meeting,
  { id, phase, who, value }: Score,
): Meeting {
  const now = isRevealedIn(before, phase, before.part) ? after.here : []
  const earlier = before.scores.find(
    (each) => each.phase === phase && whoKey(each.who) === whoKey(who),
  )
  if (earlier === undefined) return withHeard(after, [id], now)
  const old = hearersOf(before, earlier.id)
  if (JSON.stringify(earlier.value) === JSON.stringify(value))
    return withHeard(after, [id], [...new Set([...old, ...now])])
  const changed = withoutRelease(withHeard(after, [id], now), id)
  // What was said first was heard by whoever heard it then.
  return earlier.first === undefined
    ? withHeard(changed, [textKey.first(phase, who)], old)
    : changed
}

/** What is shown of a phase when its numbers are revealed: those of this part with their grounds, and what was released. */
export function shownBy(meeting: Meeting, phase: string): readonly string[] {
  const { part, scores, saidIn } = meeting
  return scores.flatMap((each) => {
    if (each.phase !== phase || !belongsHere(meeting, each)) return []
    const ground = textKey.scoreGround(each.phase, each.who)
    return entryAt(saidIn, ground) === part ? [each.id, ground] : [each.id]
  })
}

function belongsHere({ part, released }: Meeting, score: Score): boolean {
  return score.part === part || (entryAt(released, score.id)?.includes(part) ?? false)
}
