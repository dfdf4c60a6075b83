import type { Disk } from './database'
import { openToLook } from './openToLook'

/**
 * What is found where the vault should be: `there` with its slots, `gone` without them, `unknown` where the browser
 * does not let anybody look.
 */
export type Found = 'there' | 'gone' | 'unknown'

/** Looks whether the vault is still on the disk, over a connection of its own, and makes nothing. */
export async function lookUp(disk: Disk): Promise<Found> {
  const opened = await openToLook(disk)
  if (typeof opened === 'string') return opened
  try {
    return (await countSlots(opened)) > 0 ? 'there' : 'gone'
  } catch {
    return 'unknown'
  } finally {
    opened.close()
  }
}

async function countSlots(database: IDBDatabase): Promise<number> {
  if (!database.objectStoreNames.contains('slots')) return 0
  const counting = database.transaction('slots', 'readonly').objectStore('slots').count()
  return new Promise((resolve, reject) => {
    counting.onsuccess = () => resolve(counting.result)
    counting.onerror = () => reject(counting.error ?? new Error('no answer'))
  })
}
