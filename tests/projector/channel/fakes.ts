/** A wire that behaves as BroadcastChannel does: everybody hears what another says, a copy of it, a moment later. */
export function wire() {
  const ends = new Set<{ readonly hear: (data: unknown) => void }>()
  const said: unknown[] = []
  return {
    /** Everything that was ever said. */
    said,
    end: () => {
      const listeners: ((event: { readonly data: unknown }) => void)[] = []
      const me = { hear: (data: unknown) => listeners.forEach((each) => each({ data })) }
      ends.add(me)
      return {
        postMessage: (message: unknown) => {
          if (!ends.has(me)) return
          said.push(structuredClone(message))
          const others = [...ends].filter((each) => each !== me)
          queueMicrotask(() => {
            for (const each of others) if (ends.has(each)) each.hear(structuredClone(message))
          })
        },
        addEventListener: (_: 'message', listener: (event: { readonly data: unknown }) => void) =>
          void listeners.push(listener),
        close: () => void ends.delete(me),
      }
    },
  }
}

interface Waiting {
  readonly name: string
  readonly shared: boolean
  readonly grant: () => void
}

/** Locks of one browser, as every window of it shares them. `windowOf` makes those of one window, which can crash. */
export function lockDesk() {
  let held: Waiting[] = []
  let queue: Waiting[] = []
  const next = () => {
    for (const waiting of [...queue]) {
      const holders = held.filter((each) => each.name === waiting.name)
      const ahead = queue
        .slice(0, queue.indexOf(waiting))
        .some((each) => each.name === waiting.name)
      const free = holders.length === 0 || (waiting.shared && holders.every((each) => each.shared))
      if (!free || ahead) continue
      queue = queue.filter((each) => each !== waiting)
      held = [...held, waiting]
      waiting.grant()
    }
  }
  const release = (mine: (each: Waiting) => boolean) => {
    held = held.filter((each) => !mine(each))
    next()
  }
  return {
    windowOf: () => {
      const mine = new Set<Waiting>()
      const locks = {
        request: async (
          name: string,
          options: LockOptions | ((lock: Lock | null) => unknown),
          callback?: (lock: Lock | null) => unknown,
        ): Promise<unknown> => {
          const { mode = 'exclusive', signal } = typeof options === 'function' ? {} : options
          const work = typeof options === 'function' ? options : callback
          return new Promise((resolve, reject) => {
            const waiting: Waiting = {
              name,
              shared: mode === 'shared',
              grant: () =>
                queueMicrotask(() => {
                  if (!mine.has(waiting)) return
                  void Promise.resolve(work?.({ name, mode })).then((done) => {
                    release((each) => each === waiting)
                    // The lock is given back, then whoever asked for it hears what was done under it.
                    // oxlint-disable-next-line promise/no-callback-in-promise
                    resolve(done)
                  })
                }),
            }
            signal?.addEventListener('abort', () => {
              if (!queue.includes(waiting)) return
              queue = queue.filter((each) => each !== waiting)
              reject(new DOMException('aborted', 'AbortError'))
              next()
            })
            mine.add(waiting)
            queue = [...queue, waiting]
            next()
          })
        },
      }
      return {
        locks: locks as Pick<LockManager, 'request'>,
        /** The window is gone, in whatever way: its locks fall free. */
        crash: () => {
          const gone = [...mine]
          mine.clear()
          queue = queue.filter((each) => !gone.includes(each))
          release((each) => gone.includes(each))
        },
      }
    },
  }
}

/** Lets everything happen that is about to happen. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 30; round += 1) await Promise.resolve()
}
