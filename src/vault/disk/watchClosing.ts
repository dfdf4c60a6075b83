import type { StorageClosed } from './openDatabase'

/** Knows whether the database was closed under us, and why. */
export interface Closing {
  /** Null while it is open. */
  readonly why: () => StorageClosed | null
  /** To be told when that changes. Out: how to stop listening. */
  readonly onClosed: (listener: (why: StorageClosed) => void) => () => void
  /** It closed, or more is known of why. */
  readonly closed: (why: StorageClosed) => void
  /** It is closed on purpose: nobody is told any more. */
  readonly stop: () => void
  readonly isStopped: () => boolean
}

/** Makes the watch, for a database that is open. */
export function watchClosing(): Closing {
  const listeners = new Set<(why: StorageClosed) => void>()
  let present: StorageClosed | null = null
  let stopped = false
  return {
    why: () => present,
    onClosed: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    closed: (why) => {
      if (why === present) return
      present = why
      for (const listener of [...listeners]) listener(why)
    },
    stop: () => {
      stopped = true
      listeners.clear()
    },
    isStopped: () => stopped,
  }
}
