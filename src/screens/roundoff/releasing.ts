import { createContext, use } from 'react'
import type { Agreed } from './whyWithheld'

/** Shows how these would hang, with Enter to release them to everybody. */
export type AskForRelease = (items: readonly Agreed[]) => void

export const ReleasingContext = createContext<AskForRelease | null>(null)

/** The way to release something that is read back. */
export function useReleasing(): AskForRelease {
  const ask = use(ReleasingContext)
  if (ask === null) throw new Error('this part stands outside of the round-off')
  return ask
}
