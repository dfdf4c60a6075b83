import type { Machine } from '../../src/vault/machine'

type Locks = NonNullable<Machine['locks']>
type Mode = 'shared' | 'exclusive'

interface Holder {
  readonly mode: Mode
  readonly reject: (reason: Error) => void
}

interface Waiting {
  readonly mode: Mode
  readonly begin: () => void
}

/** The Web Locks of one browser, shared by its windows: shared or exclusive, in turn, `ifAvailable`, `steal` or `signal`. */
export function fakeLocks(): Locks {
  const held = new Map<string, Set<Holder>>()
  const queues = new Map<string, Waiting[]>()

  const holdersOf = (name: string) => {
    const holders = held.get(name) ?? new Set<Holder>()
    held.set(name, holders)
    return holders
  }
  const queueOf = (name: string) => {
    const queue = queues.get(name) ?? []
    queues.set(name, queue)
    return queue
  }
  const isFree = (name: string, mode: Mode) => {
    const holders = [...holdersOf(name)]
    return mode === 'shared' ? holders.every((one) => one.mode === 'shared') : holders.length === 0
  }
  const next = (name: string) => {
    const queue = queueOf(name)
    for (let first = queue[0]; first && isFree(name, first.mode); first = queue[0]) {
      queue.shift()
      first.begin()
    }
  }

  return {
    request: (name, { mode = 'exclusive', ifAvailable, steal, signal }, callback) =>
      new Promise((resolve, reject) => {
        const begin = () => {
          const holder: Holder = { mode, reject }
          holdersOf(name).add(holder)
          const free = () => {
            if (holdersOf(name).delete(holder)) next(name)
          }
          callback({ name }).finally(free).then(resolve, reject)
        }
        if (steal === true) {
          for (const holder of holdersOf(name)) {
            holder.reject(new DOMException('stolen', 'AbortError'))
            holdersOf(name).delete(holder)
          }
          return begin()
        }
        if (isFree(name, mode) && queueOf(name).length === 0) return begin()
        if (ifAvailable === true) return void callback(null).then(resolve, reject)
        const waiting: Waiting = { mode, begin }
        queueOf(name).push(waiting)
        signal?.addEventListener('abort', () => {
          const at = queueOf(name).indexOf(waiting)
          if (at === -1) return
          queueOf(name).splice(at, 1)
          reject(new DOMException('aborted', 'AbortError'))
        })
      }),
  }
}
