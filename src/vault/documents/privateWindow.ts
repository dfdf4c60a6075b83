/** The little of a browser that tells a private window, as far as it can be told. */
export interface PrivateSigns {
  readonly storage: Pick<StorageManager, 'persisted' | 'estimate' | 'getDirectory'>
  /** The most that a page may hold in memory, in bytes; null where the browser does not say. */
  readonly mostMemory: number | null
}

/**
 * Whether this looks like a private window, in which all is lost when it is closed. Firefox and Safari refuse files of their
 * own there; older Chromium gives storage no more room than memory has. Newer ones cannot be told: false proves nothing.
 */
export async function looksPrivate({ storage, mostMemory }: PrivateSigns): Promise<boolean> {
  try {
    if (await storage.persisted()) return false
    const { quota } = await storage.estimate()
    if (mostMemory !== null && quota !== undefined && quota < 2 * mostMemory) return true
  } catch {
    return false
  }
  try {
    await storage.getDirectory()
    return false
  } catch (error) {
    // Busy or broken is something else.
    return error instanceof DOMException && ['SecurityError', 'UnknownError'].includes(error.name)
  }
}

/** The signs of the browser at hand; null where it has no storage manager. */
export function privateSignsHere(): PrivateSigns | null {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return null
  const memory: unknown = Reflect.get(performance, 'memory')
  const most =
    typeof memory === 'object' && memory !== null && 'jsHeapSizeLimit' in memory
      ? memory.jsHeapSizeLimit
      : null
  return { storage: navigator.storage, mostMemory: typeof most === 'number' ? most : null }
}
