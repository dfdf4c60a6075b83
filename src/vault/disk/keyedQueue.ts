/** Jobs of one key wait for the one before them; those of different keys do not wait for each other. */
export interface KeyedQueue {
  /** Does the job after all jobs of this key that were put in before it, whether these failed or not. */
  readonly run: <Value>(key: string, job: () => Promise<Value>) => Promise<Value>
  /** Resolves when nothing that was put in under any key until now is left. */
  readonly idle: () => Promise<void>
}

/** Makes a queue. A key without jobs takes no room. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>()

  const run = <Value>(key: string, job: () => Promise<Value>): Promise<Value> => {
    const before = tails.get(key) ?? Promise.resolve()
    const work = before.then(job)
    const tail = work.then(nothing, nothing).then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    tails.set(key, tail)
    return work
  }

  const idle = async () => {
    await Promise.all(tails.values())
  }

  return { run, idle }
}

function nothing() {
  // What came of a job is told to who asked for it, not to who waits behind it.
}
