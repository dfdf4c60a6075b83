import type { Result } from '#base'
import type { Fact } from './facts'

/** What can go wrong between the meeting and the disk. Nothing that was called saved is lost by any of these. */
export type StorageTrouble =
  | { readonly code: 'locked' }
  | { readonly code: 'quota-full' }
  | { readonly code: 'storage-closed' }
  | { readonly code: 'write-failed' }
  | { readonly code: 'not-the-writer' }
  | { readonly code: 'case-unknown' }
  | { readonly code: 'case-damaged'; readonly readable: number }

/** A case as the log keeps it: its facts in the order in which they were appended. */
export interface StoredCase {
  readonly id: string
  readonly facts: readonly Fact[]
}

/**
 * What the kernel needs of whoever keeps the log. The vault meets it; `main.tsx` hands it in.
 * Every promise resolves only after what it says is durable.
 */
export interface CaseLog {
  /** Makes an empty case with that id. */
  readonly create: (caseId: string) => Promise<Result<null, StorageTrouble>>
  /** Reads all facts of a case, oldest first. */
  readonly read: (caseId: string) => Promise<Result<StoredCase, StorageTrouble>>
  /** Appends facts, all or none. */
  readonly append: (caseId: string, facts: readonly Fact[]) => Promise<Result<null, StorageTrouble>>
  /** Puts these facts in place of the whole log (real erasing, sealing together), all or none. */
  readonly rewrite: (
    caseId: string,
    facts: readonly Fact[],
    how?: {
      /** What was being typed in the case goes with it. */
      readonly andDrafts?: boolean
      /** False where the same facts are only sealed together; else nothing of before may stay anywhere. */
      readonly erases?: boolean
    },
  ) => Promise<Result<null, StorageTrouble>>
  /** Destroys a case and its key. */
  readonly destroy: (caseId: string) => Promise<Result<null, StorageTrouble>>
}
