import { useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { OpenDesk } from '../openDesk'
import type { AppDeps } from '../deps'
import { forgetMatches } from './forgetMatches'
import { holdsLeftovers } from './holdsLeftovers'
import type { CursorKeeper } from './cursor/cursorKeeper'

/** How long a disk may keep the lock waiting for the wall to be covered, in milliseconds. */
const PATIENCE = 1_000

interface LockParts {
  readonly vault: AppDeps['vault']
  readonly desk: OpenDesk
  readonly keeper: CursorKeeper
  /** Every screen is to be put away now. */
  readonly onLocking: () => void
  /** It is locked, and something that the disk would not take is still in this window. */
  readonly onLeft: () => void
}

interface Lock {
  readonly lock: () => void
  /** Whether a meeting runs on the page that is open. */
  readonly isRunning: () => boolean
  readonly whileRunning: (cover: () => Promise<unknown>) => () => void
}

/** The way to lock: where the cursor stands and what is being typed is sealed, the wall covered, every screen put away, and then the keys go. */
export function useLock({ vault, desk, keeper, onLocking, onLeft }: LockParts): Lock {
  const covers = useRef(new Set<() => Promise<unknown>>())
  const lock = useCallback(() => {
    keeper.rest()
    const covered = Promise.allSettled([...covers.current].map((cover) => cover()))
    // Looked at before the screens go: they take their covers with them.
    const patience = covers.current.size === 0 ? 0 : PATIENCE
    // The screens hand in what is being typed as they go; only then the vault closes.
    flushSync(onLocking)
    void Promise.race([covered, after(patience)])
      // What the disk would not take, or has no more, waits here for whoever unlocks: sealed, as a sentence does.
      .then(() => vault.lock(() => (desk.mustStay() ? desk.pack() : null)))
      .then(() => {
        desk.clear()
        forgetMatches()
        if (holdsLeftovers(vault)) return onLeft()
        // A page that is loaded anew is the only one that has surely forgotten what was decrypted.
        window.location.reload()
      })
  }, [vault, desk, keeper, onLocking, onLeft])
  const whileRunning = useCallback((cover: () => Promise<unknown>) => {
    covers.current.add(cover)
    return () => {
      covers.current.delete(cover)
    }
  }, [])
  const isRunning = useCallback(() => covers.current.size > 0, [])
  return { lock, isRunning, whileRunning }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
