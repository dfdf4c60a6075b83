import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'
import { countIn } from '../disk/rows'

/** Slows down who keeps trying passphrases. */
export interface Attempts {
  /** Milliseconds until the next attempt is accepted; 0 when it is now. */
  readonly wait: () => number
  /** Counts an attempt before it is made. Out: milliseconds to wait; 0 when it may be made. */
  readonly begin: () => Promise<number>
  /** The attempt was right: nothing is held against anybody any more. */
  readonly forget: () => Promise<void>
}

const FREE = 3
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 60_000

/** Milliseconds to wait after that many wrong attempts in a row: three are free, then 2, 4, 8 … 60 seconds. */
export function waitAfter(wrong: number): number {
  if (wrong < FREE) return 0
  return Math.min(FIRST_WAIT * 2 ** Math.min(wrong - FREE, 10), LONGEST_WAIT)
}

/**
 * Counts attempts on the disk, so that a reload or a kill does not forget them. The wait itself is measured with a
 * clock that cannot be set, from the moment this window learnt of the count: no date is stored, so setting
 * the machine's clock neither helps nor harms. After a reload the wait begins anew.
 */
export async function watchAttempts(database: Database, elapsed: () => number): Promise<Attempts> {
  let known = 0
  let openFrom = 0

  const learn = (count: number) => {
    known = count
    openFrom = elapsed() + waitAfter(count)
  }
  const wait = () => Math.max(0, Math.ceil(openFrom - elapsed()))

  // Another window may have counted meanwhile; then its wait holds here too.
  const count = async () => {
    const wrong = Math.max(known, countIn(await database.device.get('attempts')))
    if (wrong > known && waitAfter(wrong) > 0) return { wrong, accepted: false }
    await database.device.put({ id: 'attempts', count: wrong + 1 })
    return { wrong: wrong + 1, accepted: true }
  }

  const begin = async () => {
    if (wait() > 0) return wait()
    const counted = await attempt(() => database.transaction('rw', database.device, count))
    // A full disk must not keep the owner out: then this window's own memory counts.
    const { wrong, accepted } = counted.ok ? counted.value : { wrong: known + 1, accepted: true }
    learn(wrong)
    return accepted ? 0 : wait()
  }

  const forget = async () => {
    learn(0)
    await attempt(() => database.device.put({ id: 'attempts', count: 0 }))
  }

  const stored = await attempt(() => database.device.get('attempts'))
  learn(stored.ok ? countIn(stored.value) : 0)
  return { wait, begin, forget }
}
