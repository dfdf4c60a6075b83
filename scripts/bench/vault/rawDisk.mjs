/**
 * The floor: IndexedDB with nothing around it, which keeps the bytes that Beraad keeps, unopened: of one captured entry
 * its segment, the row of the case and the seal of the set, in one transaction, looking at nothing.
 *
 * @param {{ running: readonly Uint8Array[], closed: readonly Uint8Array[], record: object, rows: readonly object[] }} bytes
 *   what the segments of Beraad hold, and the rows that one captured entry writes
 * @returns {Promise<import('./contestant.ts').Contestant>}
 */
export async function rawDisk({ running, closed, record, rows }) {
  const database = await openDatabase()
  await put(database, 'running', running)
  await put(database, 'closed', closed)
  let next = running.length
  return {
    name: 'raw IndexedDB',
    add: async () => {
      await done(
        database.transaction(['added', 'ends'], 'readwrite', { durability: 'strict' }),
        (transaction) => {
          transaction.objectStore('added').put(record, (next += 1))
          for (const [nth, row] of rows.entries()) transaction.objectStore('ends').put(row, nth)
        },
      )
    },
    read: () => count(database, 'running'),
    readClosed: () => count(database, 'closed'),
  }
}

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1)
    opening.onupgradeneeded = () => {
      for (const name of ['running', 'closed', 'added', 'ends'])
        opening.result.createObjectStore(name)
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

/** @param {IDBDatabase} database @param {string} name @param {readonly Uint8Array[]} all */
function put(database, name, all) {
  return done(database.transaction(name, 'readwrite'), (transaction) => {
    for (const [index, bytes] of all.entries()) transaction.objectStore(name).put(bytes, index)
  })
}

/** @param {IDBTransaction} transaction @param {(transaction: IDBTransaction) => void} work */
function done(transaction, work) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onerror = () => reject(transaction.error)
    work(transaction)
  })
}

/** @param {IDBDatabase} database @param {string} name @returns {Promise<number>} */
function count(database, name) {
  return new Promise((resolve, reject) => {
    const asked = database.transaction(name).objectStore(name).getAll()
    asked.onsuccess = () => resolve(asked.result.length)
    asked.onerror = () => reject(asked.error)
  })
}
