import { createContext, use } from 'react'

export const NowContext = createContext<string | null>(null)

/** The present moment, an ISO instant; renders again every ten seconds and when the window is seen again. */
export function useNow(): string {
  const now = use(NowContext)
  if (now === null) throw new Error('no clock runs here')
  return now
}
