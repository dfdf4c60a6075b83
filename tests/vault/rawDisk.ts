import type { Laptop } from './laptop'

// The disk as somebody sees it who found the laptop: raw IndexedDB, without the vault.

export type Row = Record<string, unknown>

/** Every row of every store, by the name of the store. */
export async function dump(laptop: Laptop): Promise<Record<string, Row[]>> {
  const stores: Record<string, Row[]> = {}
  await onDisk(laptop, async (database) => {
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name, 'readonly').objectStore(name)
      stores[name] = (await done(store.getAll())) as Row[]
    }
  })
  return stores
}

/** Changes rows of one store: what comes out of `change` is put, what is left out is gone. */
export async function tamper(
  laptop: Laptop,
  name: string,
  change: (rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  await onDisk(laptop, async (database) => {
    const store = database.transaction(name, 'readwrite').objectStore(name)
    const rows = (await done(store.getAll())) as Row[]
    const changed = change(rows.map((row) => structuredClone(row)))
    await done(store.clear())
    for (const row of changed) await done(store.put(row))
  })
}

/** All that is on the disk as one run of bytes: names, keys, texts in UTF-8 and UTF-16, and every byte array. */
export async function bytesOn(laptop: Laptop): Promise<Buffer> {
  const stores = await dump(laptop)
  return Buffer.concat([...pieces(stores)])
}

function* pieces(value: unknown): Generator<Buffer> {
  if (value instanceof Uint8Array) yield Buffer.from(value)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield Buffer.from(key)
      yield* pieces(inner)
    }
  } else yield Buffer.concat([Buffer.from(String(value)), Buffer.from(String(value), 'utf16le')])
}

async function onDisk(laptop: Laptop, work: (database: IDBDatabase) => Promise<void>) {
  const { indexedDB, databaseName } = laptop.machine
  const database = await done(indexedDB.open(databaseName))
  await work(database)
  database.close()
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })
}
