/** The little of the browser's storage manager that is used here. */
export type StorageKeeper = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>

/** How much room there is, in bytes and as far as the browser says. */
export interface Room {
  readonly usage: number | null
  readonly quota: number | null
}

/**
 * Whether the browser promises not to clear the vault when room is short, and how much room there is. `waiting`: it asked its
 * user, and nobody answered yet.
 */
export interface Persistence extends Room {
  readonly answer: 'granted' | 'refused' | 'waiting' | 'unsupported'
}

/** How long a browser that puts the question to its user is waited for, in milliseconds. */
const PATIENCE = 5_000

/** Asks the browser to keep the vault, and says truthfully what it answered. */
export async function askPersistence(storage: StorageKeeper | null): Promise<Persistence> {
  const [answer, room] = await Promise.all([ask(storage), askRoom(storage)])
  return { answer, ...room }
}

/** Asks how much room there is, and nothing else. */
export async function askRoom(storage: StorageKeeper | null): Promise<Room> {
  const { usage, quota } = (await storage?.estimate().catch(() => null)) ?? {}
  return { usage: usage ?? null, quota: quota ?? null }
}

async function ask(storage: StorageKeeper | null): Promise<Persistence['answer']> {
  if (storage === null) return 'unsupported'
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'waiting'>((resolve) => {
    timer = setTimeout(() => resolve('waiting'), PATIENCE)
  })
  try {
    if (await storage.persisted()) return 'granted'
    const answer = await Promise.race([storage.persist(), late])
    return answer === 'waiting' ? answer : answer ? 'granted' : 'refused'
  } catch {
    return 'unsupported'
  } finally {
    clearTimeout(timer)
  }
}
