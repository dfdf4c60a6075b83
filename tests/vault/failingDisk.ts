import { IDBObjectStore } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'

/** How a write fails: the browser refuses it, or gives up the whole transaction under way. */
export type Failure = 'QuotaExceededError' | 'UnknownError' | 'aborted'

type Write = (this: IDBObjectStore, ...args: unknown[]) => unknown

const WRITES = ['put', 'add', 'delete'] as const
const original = WRITES.map((name) => Reflect.get(IDBObjectStore.prototype, name) as Write)

/**
 * Lets the n-th write from now on fail, counted from 1; all others pass.
 * Out: how many writes there were so far. Ends with the test, or with the next call.
 */
export function failWrite(nth: number, failure: Failure): () => number {
  let writes = 0
  const failing = (write: Write): Write =>
    function (...args) {
      writes += 1
      if (writes !== nth) return write.apply(this, args)
      if (failure !== 'aborted') throw new DOMException('planted', failure)
      const request = write.apply(this, args)
      this.transaction.abort()
      return request
    }
  install(original.map(failing))
  onTestFinished(mendDisk)
  return () => writes
}

/** Lets every write to one table fail, until the disk is mended or the test ends. */
export function failWritesTo(table: string, failure: Exclude<Failure, 'aborted'>): void {
  const failing = (write: Write): Write =>
    function (...args) {
      if (this.name === table) throw new DOMException('planted', failure)
      return write.apply(this, args)
    }
  install(original.map(failing))
  onTestFinished(mendDisk)
}

/** Lets every write pass again. */
export function mendDisk() {
  install(original)
}

function install(writes: readonly Write[]) {
  for (const [index, name] of WRITES.entries()) {
    Reflect.set(IDBObjectStore.prototype, name, writes[index])
  }
}
