/** Lanes in which jobs wait for the one before them. Jobs in different lanes do not wait for each other. */
export interface KeyedQueue {
  /** Does the job after all jobs that were put in this lane before it, whether these failed or not. */
  readonly run: <Value>(lane: string, job: () => Promise<Value>) => Promise<Value>
  /** Resolves when nothing that was put in any lane until now is left. */
  readonly idle: () => Promise<void>
}

/** Makes lanes. An empty lane takes no room. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>()

  const run = <Value>(lane: string, job: () => Promise<Value>): Promise<Value> => {
    const before = tails.get(lane) ?? Promise.resolve()
    const work = before.then(job)
    const tail = work.then(nothing, nothing).then(() => {
      if (tails.get(lane) === tail) tails.delete(lane)
    })
    tails.set(lane, tail)
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
