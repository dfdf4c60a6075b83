import type { TextKey } from '#i18n'
import { createContext, use } from 'react'

/** Why something did not happen (a code of `errors`), or null. */
export type RefusalCode = TextKey<'errors'> | null

interface Refusal {
  readonly code: RefusalCode
  readonly show: (code: RefusalCode) => void
}

export const RefusalContext = createContext<Refusal | null>(null)

/** Why something did not happen, as the foot of the console says it. */
export function useRefusal(): Refusal {
  const refusal = use(RefusalContext)
  if (refusal === null) throw new Error('useRefusal must be used inside <RefusalContext>')
  return refusal
}
