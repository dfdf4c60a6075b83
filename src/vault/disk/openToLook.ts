import type { Disk } from './database'

/** A browser that does not answer has not said that anything is gone; in milliseconds. */
const PATIENCE = 10_000

type Opened = IDBDatabase | 'gone' | 'unknown'

/** Opens the database where it is, and makes none where it is not. `unknown` where the browser does not say. */
export function openToLook({ indexedDB, databaseName }: Disk): Promise<Opened> {
  return new Promise((resolve) => {
    let waits = true
    const answer = (found: Opened) => {
      if (!waits && typeof found !== 'string') found.close()
      waits = false
      resolve(found)
    }
    setTimeout(() => answer('unknown'), PATIENCE)
    try {
      open(indexedDB.open(databaseName), answer)
    } catch {
      answer('unknown')
    }
  })
}

function open(opening: IDBOpenDBRequest, answer: (found: Opened) => void): void {
  let isNew = false
  opening.onupgradeneeded = () => {
    // Asked for a database that is not there, a browser makes one: not this time.
    isNew = true
    opening.transaction?.abort()
  }
  opening.onsuccess = () => answer(opening.result)
  opening.onerror = (event) => {
    event.preventDefault()
    answer(isNew ? 'gone' : 'unknown')
  }
}
