import type { Entry } from '#conference'
import { belongsHere, entriesOf } from '#conference'
import type { QuestionId } from '#guide'
import { useMeeting } from '../../running'

interface PartedEntries {
  /** Said in this part, or released to it; in the order in which it was said. */
  readonly here: readonly Entry[]
  readonly elsewhere: readonly Entry[]
}

/** The entries of a question, apart by the part of the meeting to which they belong. */
export function usePartedEntries(question: QuestionId): PartedEntries {
  const meeting = useMeeting()
  const all = entriesOf(meeting, meeting.phase, question)
  return {
    here: all.filter((each) => belongsHere(meeting, each)),
    elsewhere: all.filter((each) => !belongsHere(meeting, each)),
  }
}
