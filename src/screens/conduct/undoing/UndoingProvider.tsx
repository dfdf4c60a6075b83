import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useConduct } from '../context'
import { UndoingContext, type Told } from './UndoingContext'
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
