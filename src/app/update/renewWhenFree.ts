/** Held, together with others, by every window in which a meeting runs. */
export const MEETING_LOCK = 'beraad-meeting'

/**
 * Starts the newer Beraad, which loads every window anew, unless a meeting runs in one of them. Says whether it did.
 * A browser without Web Locks knows of this window only.
 */
export async function renewWhenFree(renew: () => void): Promise<boolean> {
  if (!('locks' in navigator)) {
    renew()
    return true
  }
  return navigator.locks.request(MEETING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) renew()
    return lock !== null
  })
}
