import type { Entry } from '#conference'
import { entriesOf } from '#conference'
import type { Guide, PhaseId, Question, QuestionId, QuestionKey } from '#guide'
import { keyOf } from '#guide'
import type { WallVisibility } from './wallVisibility'

/** The question that hangs on the wall, and the visibility that look at its answer. */
export interface Asked {
  readonly visibility: WallVisibility
  readonly guide: Guide
  readonly phase: PhaseId
  readonly question: Question
}

/** The entries of that question, or of another one in the same phase. */
export function entriesHere(
  { visibility, phase, question }: Asked,
  of: QuestionId = question.id,
): readonly Entry[] {
  return entriesOf(visibility.meeting, phase, of)
}

export function keyHere({ phase, question }: Asked): QuestionKey {
  return keyOf(phase, question.id)
}
