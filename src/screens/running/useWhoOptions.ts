import { type Who, whoKey } from '#conference'
import { useText } from '#i18n'
import type { Option } from '#ui'
import { useMemo } from 'react'
import { useCaseState, useMeeting } from './ConductContext'
import { useNames } from './useNames'

/**
 * Everyone who can do, guard, decide or see it differently: the table and the family. Somebody of the family
 * who sits at the table stands there once, as a member of the family: that name lasts beyond this meeting.
 */
export function useWhoOptions(): readonly Option<string>[] {
  const { persons } = useCaseState()
  const { plan, present } = useMeeting()
  const names = useNames()
  return useMemo(() => {
    const known = new Set(persons.map((each) => each.id))
    const seats = plan.participants.filter(
      ({ type, person }) => type !== 'client' || person === undefined || !known.has(person),
    )
    const hereFirst = seats.toSorted(
      (one, other) => Number(present.includes(other.id)) - Number(present.includes(one.id)),
    )
    const all: readonly Who[] = [
      ...hereFirst.map(({ id }) => ({ kind: 'participant' as const, id })),
      ...persons.map(({ id }) => ({ kind: 'person' as const, id })),
    ]
    return all.map((who) => ({ value: whoKey(who), label: names.who(who) }))
  }, [persons, plan.participants, present, names])
}

/** Everyone of the table to choose from: who is in the room first, the others as not here. */
export function useSeatOptions(): readonly Option<string>[] {
  const { plan, present } = useMeeting()
  const names = useNames()
  const t = useText('answers')
  return useMemo(() => {
    const option = (id: string, label: string) => ({ value: id, label })
    const here = plan.participants.filter((each) => present.includes(each.id))
    const away = plan.participants.filter((each) => !present.includes(each.id))
    return [
      ...here.map(({ id }) => option(id, names.participant(id))),
      ...away.map(({ id }) => option(id, t('who.away', { name: names.participant(id) }))),
    ]
  }, [plan.participants, present, names, t])
}
