import { IDBObjectStore } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'
import type { Row } from '../rawDisk'

/** Every row that was ever written, by the name of its store: as the files of a browser keep them until it tidies up. */
export type EverWritten = ReadonlyMap<string, readonly Row[]>

/** Begins to keep every row that is written anywhere, until the test ends. */
export function keepEverWritten(): EverWritten {
  const rows = new Map<string, Row[]>()
  for (const name of ['put', 'add'] as const) {
    const original = Reflect.get(IDBObjectStore.prototype, name) as (
      this: IDBObjectStore,
      ...args: unknown[]
    ) => unknown
    Reflect.set(
      IDBObjectStore.prototype,
      name,
      function (this: IDBObjectStore, ...args: unknown[]) {
        const written = rows.get(this.name) ?? []
        written.push(structuredClone(args[0]) as Row)
        rows.set(this.name, written)
        return original.apply(this, args)
      },
    )
    onTestFinished(() => void Reflect.set(IDBObjectStore.prototype, name, original))
  }
  return rows
}
