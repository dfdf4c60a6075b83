import { createContext, use } from 'react'
import type { WallPublisher } from './createWallPublisher'

/** The way to the wall; null in a window that only reads: of two consoles one speaks. */
export const WallContext = createContext<WallPublisher | null>(null)

/** The way to the wall, or null. */
export function useWallPublisher(): WallPublisher | null {
  return use(WallContext)
}
