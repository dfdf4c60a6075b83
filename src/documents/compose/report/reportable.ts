import type { CaseState, Entry, Meeting } from '#conference'
import { mayBeShared, whatIsNew } from '#conference'
import type { PhaseId, QuestionId } from '#guide'
import { leidraad } from '#guide'

/** What was said in answer to one question and may stand in a report. */
export interface Reportable {
  readonly phase: PhaseId
  readonly question: QuestionId
  readonly entries: readonly Entry[]
}

/**
 * What of a meeting the chair can choose for the running report, by question in the order of the guide: what was said
 * for everyone, in a part that everybody of the family knows or released to them, and not already at an earlier meeting.
 */
export function reportable(state: CaseState, { id }: Meeting): readonly Reportable[] {
  const meeting = state.meetings.find((each) => each.id === id)
  if (meeting === undefined) return []
  const entries = whatIsNew(state, meeting).entries.filter(
    (each) => mayBeShared(meeting, each) && (each.text.trim() !== '' || each.value !== undefined),
  )
  return leidraad.phases
    .flatMap(({ id: phase, steps }) =>
      steps.flatMap(({ questions }) =>
        questions.map((question) => ({
          phase,
          question: question.id,
          entries: entries.filter((each) => each.phase === phase && each.question === question.id),
        })),
      ),
    )
    .filter((each) => each.entries.length > 0)
}
