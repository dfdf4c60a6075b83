import type { TextKey } from '#i18n'
import { createContext, use } from 'react'

/** Why something did not happen (a code of `errors`), or null. */
export type RefusalCode = TextKey<'errors'> | null

interface Refusal {
  readonly code: RefusalCode
  readonly show: (said: RefusalCode) => void
}

export const RefusalContext = createContext<Refusal | null>(null)

/** The quiet sentence at the foot of the console. */
export function useRefusal(): Refusal {
  const says = use(RefusalContext)
  if (says === null) throw new Error('nobody speaks here')
  return says
}
