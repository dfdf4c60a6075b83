import type { CaseState, Command, Meeting } from '#conference'
import type { Guide, Place } from '#guide'
import { createContext, use } from 'react'

/** What every part of the round-off works on. */
export interface RoundingOff {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly guide: Guide
  readonly send: (command: Command) => boolean
  /** Back to the console, at that question. */
  readonly goTo: (place: Place) => void
}

export const RoundOffContext = createContext<RoundingOff | null>(null)

/** What the round-off handed to its parts. */
export function useRoundingOff(): RoundingOff {
  const rounding = use(RoundOffContext)
  if (rounding === null) throw new Error('this part stands outside of the round-off')
  return rounding
}
