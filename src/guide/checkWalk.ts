import type { GuideProblem } from './problems'
import type { Guide, Phase, QuestionId } from './types'
import { STEPS } from './types'
import { keyOf, nextPlace, placesOf } from './walker'

/**
 * Walks a phase from its start with `next`, as the chair would who passes over nothing: every question is
 * come to, and the walk ends. The closing plan is on the way only where a gate leads to closing the case.
 */
export function checkWalk(guide: Guide, phase: Phase): readonly GuideProblem[] {
  // Without every step there is nothing to walk; that problem has its own code.
  if (!STEPS.every((id) => phase.steps.some((step) => step.id === id))) return []
  const { visited, goesRound } = walk(guide, phase)
  const missed = phase.steps
    .flatMap((step) => step.questions)
    .filter((question) => !visited.has(question.id))
  return [
    ...(goesRound ? [{ code: 'walk-goes-round', at: phase.id } as const] : []),
    ...missed.map(({ id }) => ({ code: 'question-unreachable', at: keyOf(phase.id, id) }) as const),
  ]
}

interface Walk {
  readonly visited: ReadonlySet<QuestionId>
  readonly goesRound: boolean
}

function walk(guide: Guide, phase: Phase): Walk {
  const closing = leadsToClosing(phase)
  const seen = new Set<string>()
  const visited = new Set<QuestionId>()
  let place = placesOf(guide, phase.id, closing)[0]
  while (place !== undefined) {
    const name = `${place.step} ${place.question ?? ''}`
    if (seen.has(name)) return { visited, goesRound: true }
    seen.add(name)
    if (place.question !== undefined) visited.add(place.question)
    place = nextPlace(guide, place, closing)
  }
  return { visited, goesRound: false }
}

function leadsToClosing(phase: Phase): boolean {
  return phase.steps.some((step) =>
    step.questions.some(
      ({ answer }) =>
        answer.shape === 'gate' && answer.answers.some((each) => each.leads?.to === 'step'),
    ),
  )
}
