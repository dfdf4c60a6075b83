/** The little of the browser's storage manager that is used here. */
export type StorageKeeper = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>

/**
 * Whether the browser promises not to clear the vault when room is short, and how much room there is, in bytes
 * and as far as the browser says.
 */
export interface Persistence {
  readonly answer: 'granted' | 'refused' | 'unsupported'
  readonly usage: number | null
  readonly quota: number | null
}

/** Asks the browser to keep the vault, and says truthfully what it answered. */
export async function askPersistence(storage: StorageKeeper | null): Promise<Persistence> {
  if (storage === null) return { answer: 'unsupported', usage: null, quota: null }
  const { usage, quota } = await storage.estimate().catch((): StorageEstimate => ({}))
  return { answer: await ask(storage), usage: usage ?? null, quota: quota ?? null }
}

async function ask(storage: StorageKeeper): Promise<Persistence['answer']> {
  try {
    const granted = (await storage.persisted()) || (await storage.persist())
    return granted ? 'granted' : 'refused'
  } catch {
    return 'unsupported'
  }
}
