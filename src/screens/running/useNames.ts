import {
  type Called,
  type CaseState,
  type Meeting,
  nameOf,
  personLabel,
  type Who,
} from '#conference'
import { useMemo } from 'react'
import { useCaseState, useMeeting } from './ConductContext'
import { toldPersons } from './toldNotes'

/** How those at the table and in the family are called. */
export interface Names {
  readonly who: (who: Who) => string
  readonly participant: (id: string) => string
  readonly person: (id: string) => string
  /** Whom of the family something was told, in one line; empty where nobody. */
  readonly told: (item: string) => string
}

/** The names; the same object as long as nobody came, went or was renamed. */
export function useNames(): Names {
  const { persons, told } = useCaseState()
  const { plan } = useMeeting()
  return useMemo(() => namesOf({ persons, told }, { plan }), [persons, told, plan])
}

/** How those at the table of that meeting and in the family are called. */
export function namesOf(
  family: Pick<CaseState, 'persons' | 'told'>,
  table: Pick<Meeting, 'plan'>,
): Names {
  const who = (each: Who) => nameOf(family, table, each)
  return {
    who,
    participant: (id) => who({ kind: 'participant', id }),
    person: (id) => personLabel(family, id),
    told: (item) =>
      toldPersons(family.told, item)
        .map((id) => personLabel(family, id))
        .filter((each) => each !== '')
        .join(', '),
  }
}

/** Everybody who can be named in a line: those at the table, and the family. */
export function useCalled(): readonly Called[] {
  const { persons } = useCaseState()
  const { plan } = useMeeting()
  const names = useNames()
  return useMemo(() => {
    const seats = plan.participants.map(({ id }): Who => ({ kind: 'participant', id }))
    const family = persons.map(({ id }): Who => ({ kind: 'person', id }))
    // Of two who are called the same, a member of the family at the table is meant as that member.
    return [...family, ...seats].map((who) => ({ who, name: names.who(who) }))
  }, [persons, plan, names])
}
