import { useEffect, useState } from 'react'
import type { WatchUpdates } from './watchUpdates'

/** A newer Beraad that lies ready. */
export interface Renewal {
  /** Starts it; null where there is none, or where it was put off. */
  readonly renew: (() => void) | null
  readonly putOff: () => void
}

/** Hears of a newer Beraad, for as long as the page stands. */
export function useRenewal(watch: WatchUpdates): Renewal {
  const [renew, setRenew] = useState<(() => void) | null>(null)
  useEffect(() => watch((start) => setRenew(() => start)), [watch])
  return { renew, putOff: () => setRenew(null) }
}
