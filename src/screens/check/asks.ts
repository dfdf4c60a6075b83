import type { BackupReminder } from '#exchange'
import type { Storage } from '../settings'

/** How many screens: a number, whether there is more than one, or null where the browser does not tell. */
export type Screens = number | 'one' | 'more' | null

/** Whether the app starts without a network: `controls`: now; `ready`: after one reload; null: not in this browser. */
export type Offline = 'controls' | 'ready' | 'notYet' | null

/** `level` from 0 to 1. */
export type Battery = { readonly level: number; readonly charging: boolean } | null

/** Whom the page asks. Each answers in its own time; one that throws counts as not told. */
export interface Asks {
  readonly screens: () => Promise<Screens>
  readonly offline: () => Promise<Offline>
  readonly battery: () => Promise<Battery>
  /** What the browser promises of keeping the cases. Sizes in bytes. */
  readonly storage: () => Promise<Storage>
  /** How much is in no backup yet; null where the disk does not tell. */
  readonly backup: () => Promise<BackupReminder | null>
  /** Seals a trial sentence, keeps it, and reads it back: whether it came back whole. */
  readonly seals: () => Promise<boolean>
  /** Draws a trial document in memory. */
  readonly printsPdf: () => Promise<boolean>
  /** The present moment, as ISO instant. */
  readonly now: () => string
}
