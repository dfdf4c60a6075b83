import type { Refusal, StorageTrouble } from '#conference'

const TROUBLES: Readonly<Record<StorageTrouble['code'], true>> = {
  locked: true,
  'quota-full': true,
  'storage-closed': true,
  'write-failed': true,
  'not-the-writer': true,
  'case-unknown': true,
  'case-damaged': true,
}

/** Whether something did happen on the screen and only could not be kept, as opposed to: did not happen. */
export function isTrouble(refusal: Refusal | StorageTrouble): refusal is StorageTrouble {
  return refusal.code in TROUBLES
}
