import type { Locks } from './channel'

/**
 * Calls `free` once, when nobody holds that lock any more: the window that held it was closed, reloaded or has
 * crashed. Lets go at once. Returns how to stop waiting. Without locks nothing is ever called.
 */
export function whenFree(locks: Locks, name: string, free: () => void): () => void {
  const waiting = new AbortController()
  locks
    ?.request(name, { signal: waiting.signal }, () => {
      if (!waiting.signal.aborted) free()
    })
    .catch(ignoreAbort)
  return () => waiting.abort()
}

/** Holds a lock until it is let go of; `held` is called when it is granted. Returns how to let go. */
export function holdLock(locks: Locks, name: string, mode: LockMode, held: () => void): () => void {
  const waiting = new AbortController()
  let letGo = () => {}
  const until = new Promise<void>((resolve) => {
    letGo = resolve
  })
  locks
    ?.request(name, { mode, signal: waiting.signal }, () => {
      if (waiting.signal.aborted) return undefined
      held()
      return until
    })
    .catch(ignoreAbort)
  return () => {
    waiting.abort()
    letGo()
  }
}

/** Stopping to wait is no trouble; a lock that cannot be asked for leaves the fallback. */
function ignoreAbort(): void {}
