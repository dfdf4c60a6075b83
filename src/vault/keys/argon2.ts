import type { Bytes } from '../sealing/bytes'

/** What a derivation costs whoever guesses: memory in KiB, passes over it, lanes. */
export interface Argon2Cost {
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
}

/** Makes 32 bytes of key out of a normalised passphrase. May throw, where memory is short. */
export type DeriveKey = (passphrase: Bytes, salt: Bytes, cost: Argon2Cost) => Promise<Bytes>

/**
 * What a passphrase costs at least: twice the memory of RFC 9106's choice for little memory, with one lane, as a browser
 * has one thread. A new one costs as many passes more as this machine does in about a second.
 */
export const leastCost: Argon2Cost = { memoryKiB: 128 * 1024, iterations: 3, parallelism: 1 }

/** Says whether a slot was made at less cost than is asked today. */
export function isCheaper(cost: Argon2Cost, than: Argon2Cost): boolean {
  return cost.memoryKiB < than.memoryKiB || cost.iterations < than.iterations
}

/** Argon2id in this thread. Loads the library when first asked. */
export const deriveHere: DeriveKey = async (passphrase, salt, cost) => {
  const { argon2id } = await import('hash-wasm')
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  })
  return new Uint8Array(key)
}
