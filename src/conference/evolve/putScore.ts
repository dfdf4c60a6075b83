import { isRevealedIn } from '../ask/isRevealedIn'
import { whoKey } from '../model/values'
import type { Score } from '../model/score'
import type { Meeting } from '../state'

/**
 * The scores of a meeting with this one, in the place of the earlier number of the same one in the same phase. A
 * number that is changed after the reveal keeps its first value beside it, until it is that value again.
 */
export function putScore(meeting: Meeting, score: Score): readonly Score[] {
  const at = meeting.scores.findIndex(
    (each) => each.phase === score.phase && whoKey(each.who) === whoKey(score.who),
  )
  const earlier = meeting.scores[at]
  const now = { ...score, part: meeting.part }
  if (earlier === undefined) return [...meeting.scores, now]
  if (!isRevealedIn(meeting, score.phase, earlier.part)) return meeting.scores.with(at, now)
  const first = earlier.first ?? earlier.value
  if (JSON.stringify(first) === JSON.stringify(score.value)) return meeting.scores.with(at, now)
  const firstPart = earlier.firstPart ?? earlier.part
  return meeting.scores.with(at, { ...now, first, firstPart })
}
