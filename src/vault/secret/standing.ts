import type { Pointer } from './pointer'
import type { SecretParts } from './secretParts'

/** Whether what was erased until now is gone from the disk: as far as one can reach it, see docs/security.md. */
export type Erased = 'done' | 'not-yet' | 'not-possible'

/**
 * How it stands with what was erased. `why` tells, of what is not gone yet: `first-starts`: nothing depends on the secret
 * yet, which begins with a later start; `unfinished`: something is left to do, with the next start at the latest.
 */
export interface Standing {
  readonly erased: Erased
  readonly why: 'first-starts' | 'unfinished' | null
  /** Ways in that went when the vault was lifted and were not made anew. */
  readonly again: Pointer['again']
}

/** How it stands in a vault with that pointer. */
export async function standingOf(
  { files, locks }: SecretParts,
  pointer: Pointer | null,
): Promise<Standing> {
  const again = pointer?.again ?? []
  if (pointer !== null && pointer.depends) {
    const done = !pointer.owed && !pointer.wipe
    return { erased: done ? 'done' : 'not-yet', why: done ? null : 'unfinished', again }
  }
  if (!locks.canWrite) return { erased: 'not-possible', why: null, again }
  const asked = await files.read('a')
  if (asked.ok) asked.value?.fill(0)
  const isThere = asked.ok || asked.refusal.code !== 'unavailable'
  return isThere
    ? { erased: 'not-yet', why: 'first-starts', again }
    : { erased: 'not-possible', why: null, again }
}
