import { useSyncExternalStore } from 'react'
import type { Finding, LiftingStanding } from '#vault'
import { useApp } from '../AppContext'

/** Whether the cases are as they were left here; changes as they are looked at. */
export function useOdd(): Finding {
  const { soundness } = useApp().vault
  return useSyncExternalStore(soundness.onChange, soundness.standing)
}

/** How many cases are still to be brought into the form of today. */
export function useLifting(): LiftingStanding {
  const { lifting } = useApp().vault
  return useSyncExternalStore(lifting.onChange, lifting.standing)
}
