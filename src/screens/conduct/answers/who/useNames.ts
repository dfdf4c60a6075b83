import type { Who } from '#conference'
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
  return useMemo(() => {
    const who = (each: Who) => nameOf({ persons }, { plan }, each)
    return {
      who,
      participant: (id) => who({ kind: 'participant', id }),
      person: (id) => personLabel({ persons }, id),
    }
  }, [persons, plan])
}
