import type { TextKey } from '#i18n'
import { createContext, use } from 'react'

/** Why something did not happen (a code of `errors`), or null. */
export type Said = TextKey<'errors'> | null

interface Says {
  readonly said: Said
  readonly say: (said: Said) => void
}

export const SaysContext = createContext<Says | null>(null)

/** The quiet sentence at the foot of the console. */
export function useSays(): Says {
  const says = use(SaysContext)
  if (says === null) throw new Error('nobody speaks here')
  return says
}
