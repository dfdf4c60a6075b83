import { Dexie, type Table } from 'dexie'
import type { Bytes } from '../sealing/bytes'
import type { SlotRow } from '../keys/slotSeal'
import type { PointerRow } from '../secret/pointer'
import type { SetRow } from '../soundness/setRow'
import type { CaseRow, RecordRow, SegmentRow } from './rows'

/** Version of the tables. A higher one is made by a later release; docs/vault-format.md tells of each. */
export const SCHEMA_VERSION = 3

/** What is read from the disk is `unknown` until it is parsed; what is written has a shape. */
export interface Tables {
  readonly slots: Table<unknown, string, SlotRow>
  readonly cases: Table<unknown, string, CaseRow>
  /** Logs of format 1, which wait to be lifted. */
  readonly facts: Table<unknown, [string, number], RecordRow>
  readonly segments: Table<unknown, [string, string, number], SegmentRow>
  readonly digests: Table<unknown, string, DigestRow>
  readonly documents: Table<unknown, string, DocumentRow>
  readonly device: Table<unknown, string, DeviceRow | PointerRow | SetRow>
}

/** The sealed digest of a case. */
export interface DigestRow {
  readonly id: string
  readonly sealed: Bytes
}

/** A sealed draft or the sealed settings. A draft knows its case, to go when the case goes. */
export interface DocumentRow {
  readonly id: string
  readonly caseId?: string
  readonly sealed: Bytes
}

/** The few things that are needed before unlocking, unsealed: looks, wrong attempts, who writes. */
export interface DeviceRow {
  readonly id: 'preferences' | 'attempts' | 'writer'
  readonly count?: number
  readonly theme?: string
  readonly register?: string
}

/** Where the tables are kept. Tests hand in a database in memory. */
export interface Disk {
  readonly indexedDB: IDBFactory
  readonly keyRange: typeof IDBKeyRange
  readonly databaseName: string
}

export type Database = Dexie & Tables

/**
 * Describes the database; opening it is the caller's.
 * Strict durability: the browser says "done" only after the bytes have left its own buffers.
 * No reopening by itself: a database that closed under us may have been wiped, and would come back empty.
 */
export function describeDatabase({ indexedDB, keyRange, databaseName }: Disk): Database {
  const database = new Dexie(databaseName, {
    indexedDB,
    IDBKeyRange: keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  })
  database.version(SCHEMA_VERSION).stores({
    slots: 'id',
    cases: 'id',
    facts: '[caseId+first]',
    segments: '[caseId+lane+first]',
    digests: 'id',
    documents: 'id, caseId',
    device: 'id',
  })
  // Dexie's live queries would tell every window of this origin which keys were written; nobody here asks,
  // the window on the wall should not hear it, and each write is a tenth of a millisecond faster.
  database.unuse({ stack: 'dbcore', name: 'Observability' })
  database.unuse({ stack: 'dbcore', name: 'Cache' })
  return Object.assign(database, {
    slots: database.table<unknown, string, SlotRow>('slots'),
    cases: database.table<unknown, string, CaseRow>('cases'),
    facts: database.table<unknown, [string, number], RecordRow>('facts'),
    segments: database.table<unknown, [string, string, number], SegmentRow>('segments'),
    digests: database.table<unknown, string, DigestRow>('digests'),
    documents: database.table<unknown, string, DocumentRow>('documents'),
    device: database.table<unknown, string, DeviceRow | PointerRow | SetRow>('device'),
  })
}
