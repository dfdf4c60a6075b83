import type { Projection } from '#projector'
import { createContext, use } from 'react'

/** What hangs on the wall now; null where nothing is hung. */
export const PublishedContext = createContext<Projection | null>(null)

/** What hangs on the wall now, or null. */
export function usePublished(): Projection | null {
  return use(PublishedContext)
}
