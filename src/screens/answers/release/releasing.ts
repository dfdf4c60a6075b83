import type { Meeting, Attributed } from '#conference'
import type { KeyboardEvent } from 'react'
import { createContext, use } from 'react'

/** How the rows of an answer ask for a release. */
export interface Releasing {
  /**
   * Shows how it would hang, with Enter to release it; says why not, where no release would let it hang. `made`: the
   * earlier meeting that made it; `along`: what goes with it in any case.
   */
  readonly ask: (said: Attributed, made?: Meeting, along?: readonly Attributed[]) => void
}

export const ReleasingContext = createContext<Releasing | null>(null)

/** The way to release something that stands in the answer area. */
export function useReleasing(): Releasing {
  const releasing = use(ReleasingContext)
  if (releasing === null) throw new Error('this row stands outside of an answer')
  return releasing
}

/** The key that asks for a release, on a row. */
export const RELEASE_KEY = 'V'

/** Whether a key that was pressed on a row asks for its release. */
export function asksForRelease({ key }: KeyboardEvent): boolean {
  return key.toUpperCase() === RELEASE_KEY
}
