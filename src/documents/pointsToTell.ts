import type { Agreement, BottomLine, CaseState, Meeting, Reader } from '#conference'
import { apartFrom, concerns, isKeptFrom, knows, toldTo } from '#conference'
import { byDate } from './compose/byDate'
import { openAfter } from './compose/earlierAgreements'
import { isBetweenProfessionals } from './compose/visibility/isBetweenProfessionals'
import { earlierBottomLines } from './compose/earlierBottomLines'

/** What is known of somebody of the family and one point; `unknown`: not heard, and nobody noted anything. */
type StandingBottomLine = 'heard' | 'told' | 'notTold' | 'unknown'

/** An agreement or bottom line, and who of the family knows of it. */
export interface PointToTell {
  readonly item: Agreement | BottomLine
  /** The meeting that made it. */
  readonly made: Meeting
  readonly persons: readonly {
    readonly person: string
    readonly standing: StandingBottomLine
    /** The day on which it was told, where that was noted. */
    readonly on: string | undefined
  }[]
  /** Whether of somebody whom it is for nobody noted whether they were told. */
  readonly open: boolean
  /** Whether the meeting itself noted that it was not told: that holds for all, until the meeting says otherwise. */
  readonly keptFromAll: boolean
}

/**
 * Every agreement and bottom line that holds after a meeting, its own and those of before, with who of the family heard
 * it, was told, or was not; whoever reads what. It is open as long as of one whom it is for (where nobody was named, of
 * anybody of the family) neither is known. What is between professionals need not be told, nor is anybody told what is
 * about or for somebody from whom they are kept apart.
 */
export function pointsToTell(state: CaseState, { id }: Meeting): readonly PointToTell[] {
  const meeting = state.meetings.find((each) => each.id === id)
  if (meeting === undefined) return []
  const agreements = [
    ...meeting.agreements.map((agreement) => ({ agreement, made: meeting })),
    ...openAfter({ state, meeting }).map((open) => ({
      agreement: open.agreement,
      made: open.meeting,
    })),
  ].toSorted((one, other) => byDate(one.agreement, other.agreement))
  const bottomLines = [
    ...meeting.bottomLines.map((bottomLine) => ({ bottomLine, made: meeting })),
    ...earlierBottomLines({ state, meeting }),
  ]
  return [
    ...bottomLines.map(({ bottomLine, made }) => pointOf(state, bottomLine, made)),
    ...agreements.map(({ agreement, made }) => pointOf(state, agreement, made)),
  ]
}

function pointOf(state: CaseState, item: PointToTell['item'], made: Meeting): PointToTell {
  const persons = state.persons.map(({ id: person }) => ({
    person,
    standing: standingOf(state, made, item, { kind: 'person', id: person }),
    on: toldTo(state, item.id, { kind: 'person', id: person })?.on,
  }))
  const meant = new Set(isBetweenProfessionals(item) ? [] : whoIsMeant(state, made, item))
  const open = persons.some(({ person, standing }) => meant.has(person) && standing === 'unknown')
  const answer = 'withWhom' in item ? item.informed : item.shared
  return { item, made, persons, open, keptFromAll: answer?.yes === false }
}

function standingOf(
  state: CaseState,
  made: Meeting,
  item: PointToTell['item'],
  reader: Reader,
): StandingBottomLine {
  if (isKeptFrom(state, item, reader)) return 'notTold'
  if (toldTo(state, item.id, reader)?.yes === true) return 'told'
  return knows(state, made, item, reader) ? 'heard' : 'unknown'
}

/** Whom it concerns; where nobody was named, anybody of the family. Not who is kept apart from one of them. */
function whoIsMeant(state: CaseState, made: Meeting, item: PointToTell['item']): readonly string[] {
  const about = concerns(made, item, state.persons)
  const all = about.size > 0 ? [...about] : state.persons.map(({ id }) => id)
  return all.filter((person) => {
    const apart = apartFrom(state, person)
    return ![...about].some((each) => apart.has(each))
  })
}
