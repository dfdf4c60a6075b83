import type { Clock, MakeId } from '#base'
import type { CaseSummary } from '#conference'
import type { Backups } from '#exchange'
import type { Guide } from '#guide'
import type { OpenCases } from '#meeting'
import type { Settings } from '#screens/defaults'
import type { Vault } from '#vault'
import type { WatchUpdates } from './update/watchUpdates'

/** What `main.tsx` built and hands in. */
export interface AppDeps {
  readonly vault: Vault<CaseSummary, Settings>
  /** Brings in what a desk is made of; always the same promise, unless it failed. Absent where that is there already. */
  readonly ready?: () => Promise<unknown>
  /** A desk whose facts carry the time of this clock. */
  readonly makeOpenCases: (clock: Clock) => OpenCases
  /** Brings in what backups need; nobody waits for it before it is asked for. */
  readonly loadBackups: () => Promise<Backups>
  readonly guide: Guide
  readonly watchUpdates: WatchUpdates
  readonly clock: Clock
  readonly makeId: MakeId
  /** The id of this device; null while it is locked. */
  readonly device: () => string | null
}
