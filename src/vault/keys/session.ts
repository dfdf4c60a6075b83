import type { CaseHead } from '../cases/head'
import type { Tail } from '../cases/tail'
import type { Keys } from './keys'

/** What is in memory while the vault is open, and nowhere else. */
export interface Session {
  /** The keys of now: a new epoch of the erasable secret brings others. */
  readonly keys: Keys
  /** Puts the keys of a new epoch in place of those of before. */
  readonly renew: (keys: Keys) => void
  /** Heads of cases as this window last wrote or read them, to save opening them at each append. */
  readonly heads: Map<string, CaseHead>
  /** The ends of their lanes, by name, as this window last wrote or read them. */
  readonly tails: Map<string, ReadonlyMap<string, Tail>>
}

/** Keeps the session of this window: at most one, none when locked. */
export interface SessionKeeper {
  /** The session for work that was accepted while it was open. */
  readonly present: () => Session | null
  /** Whether new work is accepted. */
  readonly isOpen: () => boolean
  /** Begins one. `leave` is called when it ends. */
  readonly begin: (keys: Keys, leave: () => void) => void
  /** Accepts no new work; what was accepted can still be finished. */
  readonly close: () => void
  /** Forgets keys and heads. What still holds them is work that was under way. */
  readonly end: () => void
}

/** Makes a keeper without a session: locked. */
export function makeSessionKeeper(): SessionKeeper {
  let session: Session | null = null
  let accepting = false
  let left = () => {}
  const end = () => {
    accepting = false
    session?.heads.clear()
    session?.tails.clear()
    session = null
    left()
    left = () => {}
  }
  return {
    present: () => session,
    isOpen: () => accepting,
    begin: (keys, leave) => {
      end()
      session = makeSession(keys)
      left = leave
      accepting = true
    },
    close: () => {
      accepting = false
    },
    end,
  }
}

function makeSession(first: Keys): Session {
  let keys = first
  const heads: Session['heads'] = new Map()
  return {
    get keys() {
      return keys
    },
    renew: (next) => {
      keys = next
      // They hold the keys of cases as they lay on the disk under the secret of before.
      heads.clear()
    },
    heads,
    tails: new Map(),
  }
}
