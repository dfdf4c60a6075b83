import { deriveHere } from './argon2'
import { isDerivation } from './derivation'

// A thread of its own for one derivation: the screen stays alive, and the memory goes when the thread ends.
self.onmessage = async (message: MessageEvent<unknown>) => {
  if (!isDerivation(message.data)) return
  const { passphrase, salt, cost } = message.data
  try {
    self.postMessage(await deriveHere(passphrase, salt, cost))
  } catch {
    self.postMessage(null)
  }
}
