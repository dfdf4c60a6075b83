/**
 * How far the counter of the set was when this browser last noted it, outside the database: where the whole database is
 * put back, it tells.
 */
export interface LastCounter {
  /** 0 where nothing was noted. */
  readonly read: () => number
  readonly write: (counter: number) => void
}

/** Notes the counter now and then, and never a lower one. */
export interface CounterNote {
  readonly read: () => number
  /** The set was sealed with this counter, and lies on the disk. */
  readonly note: (counter: number) => void
  /** Writes what was noted, now. */
  readonly settle: () => void
  /** Begins anew: another vault comes here. */
  readonly forget: () => void
}

const NAME = 'beraad-counter'

/** The counter in the browser's plain storage. Where that is closed to the page nothing is noted, and nothing fails. */
export function lastCounterIn(storage: () => Storage): LastCounter {
  return {
    read: () => {
      try {
        const counter = Number(storage().getItem(NAME))
        return Number.isSafeInteger(counter) && counter > 0 ? counter : 0
      } catch {
        return 0
      }
    },
    write: (counter) => {
      try {
        if (counter === 0) storage().removeItem(NAME)
        else storage().setItem(NAME, String(counter))
      } catch {
        // A full or closed storage: the vault itself goes before.
      }
    },
  }
}

/** How long what is noted may wait, in milliseconds. */
const PAUSE = 2_000

/** Makes the note: one writing in two seconds at most. */
export function noteCounter(last: LastCounter): CounterNote {
  let highest = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const settle = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    // Lower than what stands there: the disk was put back, and that is still to be seen.
    if (highest > last.read()) last.write(highest)
    highest = 0
  }
  return {
    read: last.read,
    note: (counter) => {
      highest = Math.max(highest, counter)
      timer ??= setTimeout(settle, PAUSE)
    },
    settle,
    forget: () => {
      highest = 0
      last.write(0)
    },
  }
}
