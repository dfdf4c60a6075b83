import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { useConduct } from '../../running'
import type { Undoing } from './wordsOfDid'

/** Keeps what undo or redo did last, and how long the log was then: with the next thing that is done it is over. */
export function UndoingProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useConduct()
  const [told, setTold] = useState<Told | null>(null)
  const tell = useCallback(
    (undoing: Undoing) => setTold({ undoing, facts: store.getState().history.facts.length }),
    [store],
  )
  const forget = useCallback(() => setTold(null), [])
  const telling = useMemo(() => ({ told, tell, forget }), [told, tell, forget])
  return <UndoingContext value={telling}>{children}</UndoingContext>
}

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

const UndoingContext = createContext<Telling | null>(null)

/** What undo or redo did last, and how to tell it. */
export function useUndoing(): Telling {
  const telling = use(UndoingContext)
  if (telling === null) throw new Error('nobody tells here what undo did')
  return telling
}
