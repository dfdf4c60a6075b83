import type { CaseState, Command, Meeting } from '#conference'
import type { Guide, Place } from '#guide'
import { createContext, use } from 'react'
import type { Waiting } from './useWaiting'

/** What every part of the round-off works on. */
export interface RoundingOff {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly guide: Guide
  readonly send: (command: Command) => boolean
  /** Back to the console, at that question; null: where it was. */
  readonly goTo: (place: Place | null) => void
  /** What was typed in this meeting and is not noted yet. */
  readonly waiting: readonly Waiting[]
  /** Throws that away. */
  readonly throwAway: (field: string) => void
}

export const RoundOffContext = createContext<RoundingOff | null>(null)

/** What the round-off handed to its parts. */
export function useRoundingOff(): RoundingOff {
  const rounding = use(RoundOffContext)
  if (rounding === null) throw new Error('this part stands outside of the round-off')
  return rounding
}
