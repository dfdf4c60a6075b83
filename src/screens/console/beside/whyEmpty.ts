import type { CaseState, Meeting, Attributed } from '#conference'
import { hiddenBy, saidAtPlace } from '#conference'
import type { Answer, Guide } from '#guide'
import { findQuestion } from '#guide'
import { type Reason, reasonOf, visibilityNow } from '../../releasing'

/** The shapes of an answer whose page is never empty: it shows a drawing, a scale, or what can be chosen. */
const NEVER_EMPTY: ReadonlySet<Answer['shape']> = new Set([
  'phase',
  'family',
  'score',
  'grounds',
  'familyScores',
  'gate',
])

/**
 * Why nothing hangs of a question to which something was said, each reason once; none where something hangs, where
 * nothing was said, and while the wall is covered.
 */
export function whyEmpty(
  guide: Guide,
  state: CaseState,
  meeting: Meeting,
): readonly Reason['why'][] {
  const { covered, held } = meeting.wall
  const place = (held ?? meeting).wall.place
  if (covered || place === null) return []
  const shape = findQuestion(guide, place.phase, place.question ?? '')?.answer.shape
  if (shape !== undefined && NEVER_EMPTY.has(shape)) return []
  const there = saidAtPlace(guide, state, meeting, place).filter(
    ({ made, said }) => made !== meeting || !isAddedTo(shape, meeting, said),
  )
  const visibility = visibilityNow(state, meeting)
  const hangs = there.some(({ made, said }) => hiddenBy(visibility, meeting, said, made) === null)
  if (hangs) return []
  const reasons = there.map(({ made, said }) => reasonOf(state, meeting, said, made)?.why)
  return [...new Set(reasons.filter((each) => each !== undefined))]
}

/** What is set on top of what was said (a mark, an order, a weighing) is nothing without it. */
function isAddedTo(
  shape: Answer['shape'] | undefined,
  meeting: Meeting,
  { id }: Attributed,
): boolean {
  if (shape === 'cooperation' || shape === 'closingPlan') return false
  const isText = id.startsWith('common ') && id.endsWith(' text')
  return Object.hasOwn(meeting.saidIn, id) && !isText
}
