import type { Database, Tables } from './database'

/** How the browser said that a transaction is kept: only `strict` survives a power cut. */
export type Durability = 'strict' | 'other'

/**
 * One transaction past Dexie, all or none. Whatever the work awaits must be of this transaction. What it throws gives
 * the transaction up, and is thrown on. Out: what the work answered, and whether it is as durable as was asked.
 */
export async function strictly<Value>(
  database: Database,
  tables: readonly (keyof Tables)[],
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<{ readonly value: Value; readonly durability: Durability }> {
  const disk = database.backendDB()
  if (!database.isOpen() || disk === null) {
    throw new DOMException('the database is closed', 'InvalidStateError')
  }
  const transaction = disk.transaction([...tables], 'readwrite', { durability: 'strict' })
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(
        database.isOpen()
          ? (transaction.error ?? new Error('the browser gave up a transaction'))
          : new DOMException('the database is closed', 'InvalidStateError'),
      )
  })
  // It may be told before anybody waits for it.
  ended.catch(() => {})
  try {
    const value = await work(transaction)
    await ended
    return { value, durability: transaction.durability === 'strict' ? 'strict' : 'other' }
  } catch (error) {
    giveUp(transaction)
    throw error
  }
}

/** What one request of a transaction answers. */
export function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })
}

function giveUp(transaction: IDBTransaction) {
  try {
    transaction.abort()
  } catch {
    // It had ended already.
  }
}
