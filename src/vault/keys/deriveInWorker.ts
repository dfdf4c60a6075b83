import { isBytes, type Bytes } from '../sealing/bytes'
import { deriveHere, type DeriveKey } from './argon2'
import type { Derivation } from './derivation'

/** The little of a Worker that is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Starts the thread that derives keys. Vite sees this form and bundles the file. */
export function startThread(): Thread {
  return new Worker(new URL('./argon2Worker.ts', import.meta.url), { type: 'module' })
}

/**
 * Argon2id in a thread of its own, ended after each use, so that neither passphrase nor key lingers there.
 * Where no thread will start, it derives in this one: a slow unlock is better than none.
 */
export function deriveInWorker(start: () => Thread): DeriveKey {
  return async (passphrase, salt, cost) => {
    const key = await inThread(start, { passphrase, salt, cost })
    return key ?? (await deriveHere(passphrase, salt, cost))
  }
}

async function inThread(start: () => Thread, derivation: Derivation): Promise<Bytes | null> {
  let thread: Thread
  try {
    thread = start()
  } catch {
    return null
  }
  const key = await new Promise<unknown>((resolve) => {
    thread.onmessage = (message) => resolve(message.data)
    thread.onerror = () => resolve(null)
    thread.postMessage(derivation)
  })
  thread.terminate()
  return isBytes(key) ? key : null
}
