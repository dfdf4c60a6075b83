import { ok, refused } from '#base'
import { makeLogReader, parseSummary } from '#conference'
import { parseSettings } from '#screens/defaults'
import { openVault } from '#vault'
import { leastCost } from '../../src/vault/keys/argon2'
import type { Machine } from '../../src/vault/machine'
import { granted, laptop } from './laptop'

/** A store as it lies on the disk; bytes are written as `{ "base64": … }`. */
export interface ReleasedStore {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly rows: readonly unknown[]
}

/** The whole database of a vault, as a release of Beraad wrote it. */
export interface ReleasedVault {
  /** The version that IndexedDB gives: ten times that of the tables. */
  readonly version: number
  readonly recoveryKey: string
  readonly stores: readonly ReleasedStore[]
}

/** A laptop that derives keys at the cost of a real one, as a real one does. */
export function realLaptop(): Machine {
  return { ...laptop().machine, cost: leastCost }
}

/** Opens the vault on that laptop as the program does, still locked. */
export async function openOn(machine: Machine) {
  return granted(
    await openVault(
      {
        makeLogReader,
        parseSettings,
        parseDigest: (outside) => {
          const summary = parseSummary(outside)
          return summary === null ? refused('not-a-summary') : ok(summary)
        },
      },
      machine,
    ),
  )
}
