import type { Called, Who } from '#conference'
import { useMemo } from 'react'
import { useCaseState, useMeeting } from '../../context'
import { useNames } from './useNames'

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
