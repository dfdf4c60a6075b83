import type { Clock, MakeId, Result } from '#base'
import type { CaseLog, CaseSummary, Fact, StorageTrouble } from '#conference'
import type { Age } from '../age/age'

/** Where the cases come from and go to. The vault meets it. */
export interface CaseStore extends Omit<CaseLog, 'append'> {
  readonly list: () => Promise<Result<readonly string[], StorageTrouble>>
  /** Reads what can be read of a damaged case. */
  readonly readWhatCanBeRead: (
    caseId: string,
  ) => Promise<Result<{ readonly facts: readonly Fact[]; readonly lost: number }, StorageTrouble>>
}

/** Where the settings come from and go to; what they say is their own affair. */
export interface SettingsStore<Settings> {
  readonly get: () => Promise<
    Result<Settings | null, StorageTrouble | { readonly code: 'unreadable' }>
  >
  readonly put: (settings: Settings) => Promise<Result<null, StorageTrouble>>
  readonly parse: (outside: unknown) => Result<Settings, unknown>
}

/** What backups are made of and put back with; `main.tsx` hands it in. */
export interface BackupParts<Settings> {
  readonly cases: CaseStore
  readonly settings: SettingsStore<Settings>
  /** Keeps what the overview shows of a case that was put back. */
  readonly keepSummary: (
    caseId: string,
    summary: CaseSummary,
    factCount: number,
  ) => Promise<unknown>
  readonly clock: Clock
  readonly makeId: MakeId
  /** The version of Beraad. */
  readonly app: string
  readonly age: Age
}
