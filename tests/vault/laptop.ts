import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { ok, refused, type Result } from '#base'
import { parseFact, liftLog, type Fact } from '#conference'
import { openVault, type Vault } from '#vault'
import { deriveHere } from '../../src/vault/keys/argon2'
import type { Machine } from '../../src/vault/machine'
import { fakeLocks } from './fakeLocks'
import { memoryFiles, type MemoryFiles } from './memoryFiles'

export const PASSPHRASE = 'vier woorden zonder verband'

/** What the overview shows of a case, as these tests have it. */
export interface Digest {
  readonly line: string
}

export type TestVault = Vault<Digest, readonly string[]>

export interface Laptop {
  readonly machine: Machine
  /** The files of the erasable secret, which can be made to fail. */
  readonly files: MemoryFiles
  /** Lets so many milliseconds pass, for whoever waits to try again. */
  readonly pass: (milliseconds: number) => void
  /** Opens a window of the application: a vault, not yet unlocked. */
  readonly open: (change?: Partial<Machine>) => Promise<TestVault>
  /** Opens a window, sets up and starts anew or unlocks, and makes it the writer of a vault under the erasable secret. */
  readonly work: () => Promise<TestVault>
}

/** A laptop with a disk in memory and a real WebCrypto; deriving is cheap, so that stories stay short. */
export function laptop(): Laptop {
  let now = 0
  const files = memoryFiles()
  let signed = false
  let counter = 0
  const machine: Machine = {
    indexedDB: new IDBFactory(),
    keyRange: IDBKeyRange,
    databaseName: 'beraad',
    locks: fakeLocks(),
    storage: null,
    secretFiles: files,
    derive: deriveHere,
    cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
    elapsed: () => now,
    settleDisk: () => Promise.resolve(),
    sign: { stands: () => signed, put: () => (signed = true) },
    lastCounter: { read: () => counter, write: (next) => (counter = next) },
  }
  const open = async (change: Partial<Machine> = {}) =>
    granted(
      await openVault(
        { parseFact, liftLog, parseDigest, parseSettings },
        { ...machine, ...change },
      ),
    )
  const work = async () => {
    const first = await open()
    const isNew = first.status() === 'new'
    if (isNew) {
      granted(await first.setUp(PASSPHRASE))
      // The next start finds the files of the erasable secret: from then on the vault is what it mostly is.
      await first.close()
    }
    const vault = isNew ? await open() : first
    granted(await vault.unlock(PASSPHRASE))
    await vault.writer.becomeWriter()
    // What goes on by itself after that would be in the way of who counts writes.
    await vault.erasure.goOn()
    return vault
  }
  return { machine, files, pass: (milliseconds) => (now += milliseconds), open, work }
}

/** Takes the value out of a result; fails the test where it was refused. */
export function granted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The code with which something was refused; `granted` where it was not. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'granted' : result.refusal.code
}

/** A fact that carries a text. */
export function fact(code: string): Fact {
  const at = '2026-12-03T08:30:00.000Z'
  const envelope = {
    id: `f-${code.slice(0, 20)}`,
    at,
    action: 'a',
    device: 'd',
    hlc: '0'.repeat(16),
  }
  return { ...envelope, v: 2, type: 'codeChanged', code }
}

/** Facts with numbered texts. */
export function facts(count: number, from = 0): readonly Fact[] {
  return Array.from({ length: count }, (_, index) => fact(`feit ${from + index}`))
}

/** The texts that the facts carry. */
export function texts(log: readonly Fact[]): readonly string[] {
  return log.flatMap((one) => (one.type === 'codeChanged' ? [one.code] : []))
}

function parseDigest(value: unknown): Result<Digest, 'no-digest'> {
  const is = typeof value === 'object' && value !== null && 'line' in value
  return is && typeof value.line === 'string' ? ok({ line: value.line }) : refused('no-digest')
}

function parseSettings(value: unknown): Result<readonly string[], 'no-settings'> {
  if (!Array.isArray(value)) return refused('no-settings')
  const words = value.filter((word) => typeof word === 'string')
  return words.length === value.length ? ok(words) : refused('no-settings')
}
