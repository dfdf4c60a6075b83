import type { Refusal, StorageTrouble } from '#conference'
import type { TextKey } from '#i18n'
import { createContext, use } from 'react'

/** Why something did not happen (a code of `errors`), or null. */
export type RefusalCode = TextKey<'errors'> | null

interface RefusalOnScreen {
  readonly code: RefusalCode
  readonly show: (code: RefusalCode) => void
}

export const RefusalContext = createContext<RefusalOnScreen | null>(null)

/** Why something did not happen, as the foot of the console says it. */
export function useRefusal(): RefusalOnScreen {
  const refusal = use(RefusalContext)
  if (refusal === null) throw new Error('useRefusal must be used inside <RefusalContext>')
  return refusal
}

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
