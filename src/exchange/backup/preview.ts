import type { AlreadyHere } from './compareLogs'

/** What a backup holds, before anything of it is put back. */
export interface BackupPreview {
  /** When it was made: an instant in UTC; and the version of Beraad that made it. */
  readonly made: string
  readonly app: string
  readonly cases: readonly CaseInBackup[]
  /** Whether it holds settings that can be put back. */
  readonly settings: boolean
  readonly problems: readonly PreviewProblem[]
}

/** A case in a backup. */
export interface CaseInBackup {
  readonly id: string
  readonly code: string
  readonly practice: boolean
  /** How many meetings, and how many facts. */
  readonly meetings: number
  readonly facts: number
  /** The instant of the last thing noted in it, in the backup and here. */
  readonly changed: string | null
  readonly changedHere: string | null
  readonly alreadyHere: AlreadyHere
  /** False where it cannot be read: then it can only be skipped. */
  readonly readable: boolean
}

/** What is not as it should be in a backup that can be opened. */
export type PreviewProblem =
  /** Something in a case is no fact that we know. */
  | {
      readonly code: 'case-unreadable'
      readonly id: string
      readonly line: number
      readonly path: string
    }
  /** It was damaged already when the backup was made. */
  | { readonly code: 'case-incomplete'; readonly id: string; readonly lost: number }
  | { readonly code: 'settings-unreadable' }
