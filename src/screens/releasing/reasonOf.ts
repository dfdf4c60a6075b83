import type { CaseState, Hidden, HiddenBy, Meeting, Reader, Attributed } from '#conference'
import {
  apartFrom,
  concerns,
  hiddenBy,
  isReleasable,
  knows,
  nameOfParticipant,
  NO_PART,
  personLabel,
} from '#conference'
import { visibilityNow } from './visibilityNow'

/** Why something does not hang, as the chair reads it. */
export interface Reason {
  /**
   * As the kernel names it; and `mixed`: it holds words of two parts · `earlier`: an earlier meeting said it where not
   * everybody of the family was, and nobody of them is here now.
   */
  readonly why: Hidden | 'mixed' | 'earlier'
  /** `notHeard`: who here was not there · `apart`: with whom somebody whom it is about is never put at one table. */
  readonly names: readonly string[]
  /** Whether releasing lets it hang. */
  readonly releasable: boolean
}

/** Why this does not hang before those who are in the room now; null where it may. `made`: the meeting that made it. */
export function reasonOf(
  state: CaseState,
  meeting: Meeting,
  said: Attributed,
  made: Meeting = meeting,
): Reason | null {
  const by = hiddenBy(visibilityNow(state, meeting), meeting, said, made)
  if (by === null) return null
  return {
    why: wordFor(by, made.id !== meeting.id),
    names: namesFor(state, meeting, by, made),
    releasable: isReleasable(by, meeting, made),
  }
}

/** Whether two say the same. */
export function isSameReason(one: Reason | null, other: Reason | null): boolean {
  return (
    one?.why === other?.why &&
    one?.releasable === other?.releasable &&
    one?.names.join() === other?.names.join()
  )
}

function wordFor({ why, said }: HiddenBy, isEarlier: boolean): Reason['why'] {
  if (why !== 'part') return why
  if (isEarlier) return 'earlier'
  return said.part === NO_PART ? 'mixed' : 'part'
}

function namesFor(
  state: CaseState,
  meeting: Meeting,
  { why, said }: HiddenBy,
  made: Meeting,
): readonly string[] {
  const { readers } = visibilityNow(state, meeting)
  const name = (reader: Reader) => nameOf(state, meeting, reader)
  if (why === 'notHeard') return readers.filter((each) => !knows(state, made, said, each)).map(name)
  if (why !== 'apart') return []
  const persons = [...concerns(made, said, state.persons)]
  const isApart = (reader: Reader) =>
    reader.kind === 'person' && persons.some((each) => apartFrom(state, reader.id).has(each))
  return readers.filter(isApart).map(name)
}

function nameOf(state: CaseState, meeting: Meeting, reader: Reader): string {
  if (reader.kind === 'person') return personLabel(state, reader.id)
  const seat = meeting.plan.participants.find(({ id }) => id === reader.participant)
  return seat === undefined ? '' : nameOfParticipant(state, meeting, seat)
}
