import type { Meeting } from '#conference'
import { earlierScores, isRevealedIn } from '#conference'
import type { PhaseId } from '#guide'
import { findQuestion } from '#guide'
import type { LastScores } from '../projection'
import type { Asked } from './asked'
import type { Eyes } from './eyes'
import { eyesOnEarlier } from './eyes'

/** Which end of the scale of a phase is the good one. */
export function bestIn({ guide }: Asked, phase: PhaseId): 'low' | 'high' {
  const answer = findQuestion(guide, phase, 'schaal')?.answer
  return answer?.shape === 'score' ? answer.best : 'low'
}

/** The numbers of the meeting before this one in which the same question was revealed; null where there are none. */
export function earlierOf(asked: Asked, phase: PhaseId): LastScores | null {
  const { eyes } = asked
  const [before] = earlierScores(eyes.state, eyes.now, phase)
  return before === undefined
    ? null
    : numbersOf(asked, phase, eyesOnEarlier(eyes.state, before.meeting, eyes.now), before.scores)
}

/**
 * The numbers that were revealed last, of the phases before this one: of this meeting where it went through that
 * phase, else of the meeting before.
 */
export function lastScoresOf(asked: Asked): readonly LastScores[] {
  const { eyes, guide, phase } = asked
  const phases = guide.phases.map((each) => each.id)
  return phases.slice(0, phases.indexOf(phase)).flatMap((each) => {
    const here = eyes.meeting.scores.filter(
      ({ phase: of, part }) =>
        of === each &&
        [eyes.meeting, eyes.now].every((meeting) => isRevealedIn(meeting, each, part)),
    )
    return numbersOf(asked, each, eyes, here) ?? earlierOf(asked, each) ?? []
  })
}

function numbersOf(
  asked: Asked,
  phase: PhaseId,
  eyes: Eyes,
  scores: Meeting['scores'],
): LastScores | null {
  const numbers = scores.flatMap((score) => {
    const name = eyes.may(score) ? eyes.name(score.who) : null
    return name === null || score.value.kind !== 'number'
      ? []
      : [{ name, number: score.value.number }]
  })
  if (numbers.length === 0) return null
  return { phase, best: bestIn(asked, phase), at: eyes.moment, numbers }
}
