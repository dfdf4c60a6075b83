import { createContext, use } from 'react'
import type { Undoing } from './wordsOfDid'

/** What undo or redo did, and how many facts the log held then. */
export interface Told {
  readonly undoing: Undoing
  readonly facts: number
}

interface Telling {
  readonly told: Told | null
  readonly tell: (undoing: Undoing) => void
  readonly forget: () => void
}

export const UndoingContext = createContext<Telling | null>(null)

/** What undo or redo did last, and how to tell it. */
export function useUndoing(): Telling {
  const telling = use(UndoingContext)
  if (telling === null) throw new Error('nobody tells here what undo did')
  return telling
}
