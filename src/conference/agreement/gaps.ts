import type { Agreement } from './agreement'
import type { Entry } from '../entry/entry'
import type { Score } from '../score/score'
import { whoKey } from '../values'
import type { CaseState, Meeting } from '../state'
import { standingBottomLines } from '../bottomLine/bottomLines'
import { isRevealedIn, isVeryWorried } from '../score/score'

/** What the agreements of a meeting leave out so far. It only points; it never hinders. */
export interface Gaps {
  /** Members of the family about whom no worry and no strength was named and nothing was agreed, by id. */
  readonly persons: readonly string[]
  /** Unknowns that nobody will find out. */
  readonly unknowns: readonly Entry[]
  /** Revealed numbers of somebody very worried, to which no agreement and no bottom line answers. */
  readonly numbers: readonly Score[]
}

/** What is still left out. A number counts once it is revealed: before that nobody should be swayed by it. */
export function gapsOf(state: CaseState, meeting: Meeting): Gaps {
  const { entries, scores } = meeting
  return {
    persons: state.persons.map(({ id }) => id).filter((id) => !isInView(meeting, id)),
    unknowns: entries.filter((each) => isUnownedUnknown(meeting, each)),
    numbers: scores
      .filter(
        ({ phase, part, value }) =>
          value.kind === 'number' &&
          isRevealedIn(meeting, phase, part) &&
          isVeryWorried(phase, value.number),
      )
      .filter((each) => !isAnswered(state, meeting, each)),
  }
}

/** Whether nobody was named who finds out what is not known, and no agreement was made for it. */
export function isUnownedUnknown(meeting: Meeting, entry: Entry): boolean {
  if (entry.question !== 'beeld.onbekend' || entry.owner !== undefined) return false
  return !meeting.agreements.some((each) => each.serves?.id === entry.id)
}

/** Questions whose answers are worries or strengths. */
const WORRY_OR_STRENGTH =
  /^beeld\.(zorgen|incidenten|gevaar|patronen|risicos|krachten|koers|herstel)(\.|$)/

function isInView({ entries, agreements, plan }: Meeting, person: string): boolean {
  const seats = plan.participants.filter((each) => each.person === person).map((each) => each.id)
  const named = entries.some(
    (each) =>
      (each.person === person || each.about.includes(person)) &&
      (WORRY_OR_STRENGTH.test(each.question) ||
        each.value === 'worry' ||
        each.value === 'strength'),
  )
  const isThis = (who: Agreement['who']) =>
    (who?.kind === 'person' && who.id === person) ||
    (who?.kind === 'participant' && seats.includes(who.id))
  return (
    named ||
    agreements.some(
      (each) => each.for.includes(person) || isThis(each.who) || each.withWhom.some(isThis),
    )
  )
}

/**
 * Whether something was agreed in answer to a number: a bottom line of that phase, or an agreement that serves the
 * number itself or something that the same one said.
 */
function isAnswered(state: CaseState, meeting: Meeting, score: Score): boolean {
  const bottomLines = [...meeting.bottomLines, ...standingBottomLines(state, meeting)]
  if (bottomLines.some((each) => each.phase === score.phase)) return true
  const said = meeting.entries.filter((each) => saidBy(each, score)).map((each) => each.id)
  return meeting.agreements.some(
    ({ serves }) => serves !== undefined && (serves.id === score.id || said.includes(serves.id)),
  )
}

function saidBy({ by, person, phase }: Entry, score: Score): boolean {
  if (phase !== score.phase) return false
  const key = whoKey(score.who)
  return key === `participant:${by ?? ''}` || key === `person:${person ?? ''}`
}
