import type { Clock, MakeId, Result } from '#base'
import type { CaseLog, CaseSummary, Fact, StorageTrouble } from '#conference'
import type { Age } from '../age/age'

/** How far a log reaches: `generation` counts how often it was written anew. */
export interface LogPosition {
  readonly generation: number
  readonly facts: number
}

/** Where the cases come from and go to. The vault meets it. */
export interface CaseStore extends Pick<CaseLog, 'read' | 'rewrite'> {
  readonly list: () => Promise<Result<readonly string[], StorageTrouble>>
  /** How far the log of each case reaches, without opening it. */
  readonly positions: () => Promise<Result<ReadonlyMap<string, LogPosition>, StorageTrouble>>
  /** Makes a case with these facts, all or none. */
  readonly restore: (
    caseId: string,
    facts: readonly Fact[],
  ) => Promise<Result<null, StorageTrouble>>
  /** Reads what can be read of a damaged case. */
  readonly readWhatCanBeRead: (
    caseId: string,
  ) => Promise<Result<{ readonly facts: readonly Fact[]; readonly lost: number }, StorageTrouble>>
}

type Unreadable = { readonly code: 'unreadable' }

/** Where one document comes from and goes to. */
export interface DocumentStore<Value> {
  readonly get: () => Promise<Result<Value | null, StorageTrouble | Unreadable>>
  readonly put: (value: Value) => Promise<Result<null, StorageTrouble>>
}

/** Where the settings come from and go to; what they say is their own affair. */
export interface SettingsStore<Settings> extends DocumentStore<Settings> {
  readonly parse: (outside: unknown) => Result<Settings, unknown>
}

/** What backups are made of and put back with; `main.tsx` hands it in. */
export interface BackupParts<Settings> {
  readonly cases: CaseStore
  readonly settings: SettingsStore<Settings>
  /** Where it is remembered what the last backup held. */
  readonly memory: DocumentStore<unknown>
  /** Keeps what the overview shows of a case that was put back. */
  readonly keepSummary: (
    caseId: string,
    summary: CaseSummary,
    factCount: number,
  ) => Promise<unknown>
  readonly clock: Clock
  readonly makeId: MakeId
  /** The id of this device; null while it is locked. */
  readonly device: () => string | null
  /** The version of Beraad. */
  readonly app: string
  readonly age: Age
}
