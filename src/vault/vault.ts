import type { Result } from '#base'
import type { StorageTrouble } from '#conference'
import type { PassphraseRefusal } from '#passphrase'
import type { Cases } from './cases/cases'
import type { Lifting } from './cases/lifting'
import type { StorageClosed } from './disk/openDatabase'
import type { Writer } from './disk/writer'
import type { Proof, UnlockTrouble } from './keys/dataKey'
import type { DeviceKey } from './keys/deviceKey'
import type { SetUpTrouble } from './keys/setUp'
import type { Erasure } from './secret/erasure'
import type { Device } from './documents/device'
import type { Drafts } from './documents/drafts'
import type { Leftovers } from './documents/leftovers'
import type { Soundness } from './soundness/soundness'
import type { Persistence, Room } from './documents/persistence'
import type { SealedDocument } from './documents/document'
import type { Summaries } from './documents/summaries'

/** `new`: nobody has set it up yet. `locked`: no key is in memory. */
export type VaultStatus = 'new' | 'locked' | 'open'

/** The vault of this device. Nothing in it throws; what cannot be done is refused with a code. */
export interface Vault<Digest, Settings> {
  readonly status: () => VaultStatus
  /** Whether this is a first start in a browser in which there was a vault: it was wiped, or taken away. */
  readonly wasHere: () => boolean
  /** Whether there are cases and no way in any more: whatever is typed, nothing opens. */
  readonly hasNoWayIn: () => boolean
  /** Clears what nobody can open any more, so that a vault can be set up and a backup put back. */
  readonly beginAnew: () => Promise<
    Result<null, StorageTrouble | { readonly code: 'already-set-up' }>
  >

  /** Makes the vault and opens it. Out: the recovery key, to be shown this once. */
  readonly setUp: (
    passphrase: string,
  ) => Promise<Result<{ readonly recoveryKey: string }, SetUpTrouble>>
  /** Opens the vault. `wait` and `wrong-passphrase` say after how many milliseconds to try again. */
  readonly unlock: (passphrase: string) => Promise<Result<null, UnlockTrouble>>
  /** Opens the vault with the recovery key; then ask for a new passphrase. */
  readonly unlockWithRecoveryKey: (recoveryKey: string) => Promise<Result<null, UnlockTrouble>>
  /** Milliseconds until a passphrase is accepted; 0 when it is now. */
  readonly waitBeforeUnlock: () => number
  /**
   * Finishes what was handed in, for three seconds at most, lets go of writing and drops the keys. `left` is asked last: what
   * it says that the disk did not take is sealed and waits in `leftovers`; null where there is nothing.
   */
  readonly lock: (left?: () => unknown) => Promise<void>
  readonly leftovers: Leftovers
  /** The name by which the console and its wall find each other, and nobody else does; null while it is locked. */
  readonly wall: () => string | null
  /** Says whether somebody is the owner; nothing changes. Asked before everything leaves this device at once. */
  readonly prove: (proof: Proof) => Promise<Result<null, UnlockTrouble>>
  /**
   * Puts a new passphrase in place of the old; no case is touched. What lies about of the old one opens no more once
   * `erasure` is done. Open or locked, it asks for proof.
   */
  readonly changePassphrase: (
    proof: Proof,
    next: string,
  ) => Promise<Result<null, UnlockTrouble | PassphraseRefusal>>
  /**
   * Makes a new recovery key; the old one opens nothing of this vault any more, and what lies about of it neither once
   * `erasure` is done. Open or locked, it asks for proof.
   */
  readonly newRecoveryKey: (
    proof: Proof,
  ) => Promise<Result<{ readonly recoveryKey: string }, UnlockTrouble>>
  /** A security key or the device's own, as one more way in. */
  readonly deviceKey: DeviceKey

  /** Whether what was erased is gone from the disk too. */
  readonly erasure: Erasure

  /** How far the cases of an earlier format are brought into that of today. */
  readonly lifting: Lifting
  /** Whether the cases are those that were left here, and as they were left. */
  readonly soundness: Soundness
  /**
   * The id of this device, under which it writes: once the vault is open in a window that may write. Null while it is locked,
   * in a window that reads before any other wrote, and where the disk did not take it yet.
   */
  readonly thisDevice: () => string | null

  readonly cases: Cases
  readonly summaries: Summaries<Digest>
  readonly drafts: Drafts
  readonly settings: SealedDocument<Settings>
  /** What is remembered of backups; whoever reads it parses it. */
  readonly backups: SealedDocument<unknown>
  /** What is noted of how hard the present passphrase is to guess; whoever reads it knows what it means. */
  readonly passphraseNote: SealedDocument<unknown>
  readonly device: Device
  readonly writer: Writer

  /** Asks the browser to keep the vault, and says truthfully what it answered. */
  readonly persistence: () => Promise<Persistence>
  /** How much room there is; asks the browser for nothing. */
  readonly room: () => Promise<Room>
  /** Whether this is a private window, as far as it can be told: then all is lost when it is closed. */
  readonly looksPrivate: () => Promise<boolean>
  /** Why the database was closed under us; null while it is open. */
  readonly storageClosed: () => StorageClosed | null
  /** Calls back when that changes: it closes, and is looked up after that. Out: how to stop listening. */
  readonly onStorageClosed: (callback: (why: StorageClosed) => void) => () => void
  /** Locks and lets go of the database. */
  readonly close: () => Promise<void>
}
