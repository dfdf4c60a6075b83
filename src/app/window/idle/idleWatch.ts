/** Two clocks, in milliseconds. Either may stand still while the machine sleeps, and the first can be set. */
export interface Clocks {
  readonly date: () => number
  readonly elapsed: () => number
}

/** Knows how long nobody was there. */
export interface IdleWatch {
  /** Somebody pressed a key, moved the mouse, or touched the screen. */
  readonly touched: () => void
  /**
   * Looks at the clocks. Out: `lock`; or how many seconds are left, in tens, when there are few; or null.
   *
   * @param limit milliseconds without anybody
   * @param composing whether a word is being put together in several strokes: then it is given twice the time
   */
  readonly look: (limit: number, composing: boolean) => 'lock' | number | null
}

/** A longer time between two looks means that the machine slept: in a hidden window a browser looks each minute. */
const ASLEEP = 120_000

/** How long before locking it is told. */
const NOTICE = 30_000

/**
 * Makes the watch. It counts no ticks: whatever stops and starts the page, the clocks tell how long it was. Of the two
 * the one that saw the most time counts, so that setting the date back keeps nothing open.
 */
export function makeIdleWatch({ date, elapsed }: Clocks): IdleWatch {
  const now = () => ({ date: date(), elapsed: elapsed() })
  let touched = now()
  let looked = now()
  const since = (moment: ReturnType<typeof now>) =>
    Math.max(date() - moment.date, elapsed() - moment.elapsed)

  return {
    touched: () => {
      touched = now()
    },
    look: (limit, composing) => {
      const slept = since(looked) > ASLEEP
      looked = now()
      const alone = since(touched)
      if (slept || alone >= (composing ? 2 * limit : limit)) return 'lock'
      const left = limit - alone
      return composing || left > NOTICE ? null : Math.ceil(left / 10_000) * 10
    },
  }
}
