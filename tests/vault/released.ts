import { readFileSync } from 'node:fs'
import { ok, refused } from '#base'
import { parseFact, liftLog, parseSummary } from '#conference'
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
        parseFact,
        liftLog,
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

/** Reads the vault that a version of the tables left behind. */
export function readReleased(name: string): ReleasedVault {
  return JSON.parse(readFileSync(`tests/vault/fixtures/${name}.json`, 'utf8'), (_, value) =>
    typeof value?.base64 === 'string' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  )
}

/** A laptop on whose disk that vault lies, laid there without a line of the program. */
export async function laptopWith({ version, stores }: ReleasedVault): Promise<Machine> {
  const machine = realLaptop()
  await new Promise<void>((laid, failed) => {
    const opening = machine.indexedDB.open(machine.databaseName, version)
    opening.onerror = () => failed(opening.error ?? new Error('unknown'))
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const row of rows) store.add(row)
      }
    }
    opening.onsuccess = () => {
      opening.result.close()
      laid()
    }
  })
  return machine
}
