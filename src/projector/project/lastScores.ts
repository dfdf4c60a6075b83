import type { Meeting } from '#conference'
import { earlierScores, isRevealedIn } from '#conference'
import type { PhaseId } from '#guide'
import { findQuestion } from '#guide'
import type { LastScores } from '../projection'
import type { Asked } from './asked'
import type { WallVisibility } from './wallVisibility'
import { visibilityOfEarlier } from './wallVisibility'

/** Which end of the scale of a phase is the good one. */
export function bestIn({ guide }: Asked, phase: PhaseId): 'low' | 'high' {
  const answer = findQuestion(guide, phase, 'schaal')?.answer
  return answer?.shape === 'score' ? answer.best : 'low'
}

/** The numbers of the meeting before this one in which the same question was revealed; null where there are none. */
export function earlierOf(asked: Asked, phase: PhaseId): LastScores | null {
  const { visibility } = asked
  const [before] = earlierScores(visibility.state, visibility.now, phase)
  return before === undefined
    ? null
    : numbersOf(
        asked,
        phase,
        visibilityOfEarlier(visibility.state, before.meeting, visibility.now),
        before.scores,
      )
}

/**
 * The numbers that were revealed last, of the phases before this one: of this meeting where it went through that
 * phase, else of the meeting before.
 */
export function lastScoresOf(asked: Asked): readonly LastScores[] {
  const { visibility, guide, phase } = asked
  const phases = guide.phases.map((each) => each.id)
  return phases.slice(0, phases.indexOf(phase)).flatMap((each) => {
    const here = visibility.meeting.scores.filter(
      ({ phase: of, part }) =>
        of === each &&
        [visibility.meeting, visibility.now].every((meeting) => isRevealedIn(meeting, each, part)),
    )
    return numbersOf(asked, each, visibility, here) ?? earlierOf(asked, each) ?? []
  })
}

function numbersOf(
  asked: Asked,
  phase: PhaseId,
  visibility: WallVisibility,
  scores: Meeting['scores'],
): LastScores | null {
  const numbers = scores.flatMap((score) => {
    const name = visibility.may(score) ? visibility.name(score.who) : null
    return name === null || score.value.kind !== 'number'
      ? []
      : [{ name, number: score.value.number }]
  })
  if (numbers.length === 0) return null
  return { phase, best: bestIn(asked, phase), at: visibility.moment, numbers }
}
