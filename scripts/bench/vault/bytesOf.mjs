/**
 * What Beraad's vault keeps, as it lies on the disk: for the floor, which keeps the same.
 *
 * @param {string} databaseName
 * @returns {Promise<{ running: readonly Uint8Array[], closed: readonly Uint8Array[], record: object, rows: readonly object[] }>}
 *   the segments of both cases, and what one captured entry writes: its segment, and two rows beside it
 */
export async function bytesOf(databaseName) {
  const database = await asked(indexedDB.open(databaseName))
  const transaction = database.transaction(['segments', 'cases', 'device'])
  const records = await asked(transaction.objectStore('segments').getAll())
  const rows = [
    await asked(transaction.objectStore('cases').get('added')),
    await asked(transaction.objectStore('device').get('set')),
  ]
  database.close()
  const of = (/** @type {string} */ id) =>
    records
      .filter((/** @type {any} */ record) => record.caseId === id)
      .map((/** @type {any} */ record) => record.sealed)
  const record = records.find((/** @type {any} */ each) => each.caseId === 'added')
  return { running: of('running'), closed: of('closed'), record, rows }
}

/**
 * Reads every row of the cases and of their lines, as unlocking does, and opens none.
 *
 * @param {string} databaseName @returns {Promise<number>} how many there are
 */
export async function rowsOf(databaseName) {
  const database = await asked(indexedDB.open(databaseName))
  const transaction = database.transaction(['cases', 'digests'])
  const stores = ['cases', 'digests'].map((name) => asked(transaction.objectStore(name).getAll()))
  const rows = await Promise.all(stores)
  database.close()
  return rows.flat().length
}

/** @param {IDBRequest} request @returns {Promise<any>} */
function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
