import { IDBObjectStore } from 'fake-indexeddb'

/** How a write fails: no room, given up by the browser, or with the whole database closed at that moment. */
export type Fault = 'quota' | 'failed' | 'closed'

type Write = (this: IDBObjectStore, ...args: unknown[]) => unknown

const WRITES = ['put', 'add', 'delete'] as const

/**
 * Breaks the n-th write from now on, counted from 1; 0 breaks none and only counts. Out: how many writes there were so
 * far, whether it was broken, and how to stop.
 */
export function breakWrite(nth: number, fault: Fault) {
  const before = WRITES.map((name) => Reflect.get(IDBObjectStore.prototype, name) as Write)
  let writes = 0
  const broken = (write: Write): Write =>
    function (...args) {
      writes += 1
      if (writes !== nth) return write.apply(this, args)
      if (fault === 'quota') throw new DOMException('planted', 'QuotaExceededError')
      const { transaction } = this
      const request = write.apply(this, args)
      // Not in the middle of a step of the program: no browser does that.
      queueMicrotask(() => {
        transaction.abort()
        if (fault === 'closed') close(transaction.db)
      })
      return request
    }
  for (const [index, name] of WRITES.entries())
    Reflect.set(IDBObjectStore.prototype, name, broken(before[index]!))
  return {
    writes: () => writes,
    isBroken: () => nth > 0 && writes >= nth,
    stop: () => {
      for (const [index, name] of WRITES.entries())
        Reflect.set(IDBObjectStore.prototype, name, before[index])
    },
  }
}

/** As a browser does that takes the storage away: it closes the database, and says so. */
function close(database: IDBDatabase) {
  database.close()
  database.onclose?.(new Event('close'))
}
