import type { CaseState, Meeting, Who } from '#conference'
import { nameOf, personLabel } from '#conference'
import { useMemo } from 'react'
import { useCaseState, useMeeting } from '../../context'

/** How those at the table and in the family are called. */
export interface Names {
  readonly who: (who: Who) => string
  readonly participant: (id: string) => string
  readonly person: (id: string) => string
}

/** The names; the same object as long as nobody came, went or was renamed. */
export function useNames(): Names {
  const { persons } = useCaseState()
  const { plan } = useMeeting()
  return useMemo(() => namesOf({ persons }, { plan }), [persons, plan])
}

/** How those at the table of that meeting and in the family are called. */
export function namesOf(family: Pick<CaseState, 'persons'>, table: Pick<Meeting, 'plan'>): Names {
  const who = (each: Who) => nameOf(family, table, each)
  return {
    who,
    participant: (id) => who({ kind: 'participant', id }),
    person: (id) => personLabel(family, id),
  }
}
