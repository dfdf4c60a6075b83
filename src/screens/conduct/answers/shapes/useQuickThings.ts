import type { Entry } from '#conference'
import { DOMAINS } from '#guide'
import { useText } from '#i18n'
import { useMemo } from 'react'
import { useCaseState } from '../../context'

/** What a row stands for, and what an entry of it carries. */
interface QuickThing {
  readonly id: string
  readonly label: string
  readonly place: Partial<Entry>
}

/** The rows of a quick list: the fourteen domains of life, or the members of the family. */
export function useQuickThings(by: 'domain' | 'person'): readonly QuickThing[] {
  const { persons } = useCaseState()
  const t = useText('lists')
  return useMemo(() => {
    if (by === 'person')
      return persons.map(({ id, label }) => ({ id, label, place: { person: id } }))
    return DOMAINS.map((id) => ({ id, label: t(`domain.${id}`), place: { domain: id } }))
  }, [by, persons, t])
}
