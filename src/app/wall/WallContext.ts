import { createContext, use } from 'react'
import type { Hanger } from './makeHanger'

/** The way to the wall; null in a window that only reads: of two consoles one speaks. */
export const WallContext = createContext<Hanger | null>(null)

/** The way to the wall, or null. */
export function useHanger(): Hanger | null {
  return use(WallContext)
}
