import { useEffect } from 'react'
import { MEETING_LOCK } from './renewWhenFree'

/** As long as this window must stay as it is, other windows are told: none of them starts a newer Beraad. */
export function useMeetingHere(here: boolean): void {
  useEffect(() => {
    if (!here || !('locks' in navigator)) return
    const leaving = new AbortController()
    const left = new Promise<void>((resolve) => {
      leaving.signal.addEventListener('abort', () => resolve())
    })
    const options = { mode: 'shared', signal: leaving.signal } as const
    // Given up before it was given: there is nothing to be told.
    navigator.locks.request(MEETING_LOCK, options, () => left).catch(() => {})
    return () => leaving.abort()
  }, [here])
}
