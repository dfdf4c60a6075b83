import { lastCounterIn, type LastCounter } from './soundness/lastCounter'
import type { Disk } from './disk/database'
import { beginFreshLog } from './disk/freshLog'
import { signIn, type Sign } from './disk/sign'
import type { Locks } from './disk/writer'
import type { StorageKeeper } from './documents/persistence'
import { looksPrivate, privateSignsHere } from './documents/privateWindow'
import { leastCost, type Argon2Cost, type DeriveKey } from './keys/argon2'
import { runsWebAssembly } from './keys/runsWebAssembly'
import { browserDeviceKeys } from './keys/browserDeviceKeys'
import { deriveInWorker, startThread } from './keys/deriveInWorker'
import type { DeviceKeys } from './keys/deviceKeys'
import { browserSecretFiles } from './secret/browserSecretFiles'
import type { SecretFiles } from './secret/secretFiles'

/** What the vault takes from the machine that it runs on. Tests hand in their own. */
export interface Machine extends Disk {
  /** Null where the browser has no Web Locks. */
  readonly locks: Locks | null
  /** Null where the browser does not say how it stores. */
  readonly storage: StorageKeeper | null
  /** Where the erasable secret is kept. */
  readonly secretFiles: SecretFiles
  readonly derive: DeriveKey
  /** What a passphrase costs at least. */
  readonly cost: Argon2Cost
  /** Null where the browser knows no security keys. */
  readonly deviceKeys?: DeviceKeys | null
  /** Milliseconds since any moment, from a clock that nobody can set. */
  readonly elapsed: () => number
  /** Whether it runs WebAssembly, without which no key can be derived; left out where that is known. */
  readonly runsWebAssembly?: () => boolean
  /** Whether this is a private window, as far as it can be told; left out where it cannot. */
  readonly looksPrivate?: () => Promise<boolean>
  /** That there was a vault here, kept outside the database. */
  readonly sign: Sign
  /** How far the seal of the set was, kept outside the database. */
  readonly lastCounter: LastCounter
  /** What is to be done with the disk at each start, beside the opening. */
  readonly settleDisk: () => Promise<void>
}

/** The browser at hand. Null where it has no IndexedDB or no WebCrypto (a page that is not from https or localhost). */
export function thisBrowser(): Machine | null {
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return null
  const disk = { indexedDB, keyRange: IDBKeyRange, databaseName: 'beraad' }
  return {
    ...disk,
    locks: 'locks' in navigator ? navigator.locks : null,
    storage: 'storage' in navigator ? navigator.storage : null,
    secretFiles: browserSecretFiles(disk.databaseName),
    derive: deriveInWorker(startThread),
    cost: leastCost,
    deviceKeys: browserDeviceKeys(),
    elapsed: () => performance.now(),
    runsWebAssembly,
    looksPrivate: async () => {
      const signs = privateSignsHere()
      return signs !== null && (await looksPrivate(signs))
    },
    sign: signIn(() => localStorage),
    lastCounter: lastCounterIn(() => localStorage),
    // Other browsers keep IndexedDB in SQLite, which mends itself.
    settleDisk: async () => {
      if (/Chrom(e|ium)\//.test(navigator.userAgent)) await beginFreshLog(disk)
    },
  }
}
