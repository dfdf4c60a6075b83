import { useEffect, useState } from 'react'
import type { AppDeps } from '../deps'

/** Whether this window may write; one window does, others only read. */
export interface Writing {
  /** Null until it is known. */
  readonly mayWrite: boolean | null
  /** Counts the times that this window took over: what is on screen is then read anew from disk. */
  readonly turn: number
  readonly takeOver: () => void
}

/**
 * Becomes the writer where no other window is, and notices when another window takes over.
 *
 * @param onTaken called when this window took over, before anything is read anew
 */
export function useWriting(
  { writer, storageClosed }: AppDeps['vault'],
  onTaken: () => void,
): Writing {
  const [mayWrite, setMayWrite] = useState<boolean | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    // Where there is no disk any more, no other window writes to it: what is noted here stays in this window.
    const alone = () => storageClosed() !== null
    void writer.becomeWriter().then((may) => setMayWrite(may || writer.isWriter() || alone()))
    return writer.onWriterLost(() => setMayWrite(false))
  }, [writer, storageClosed])
  const takeOver = () => {
    void writer.takeOver().then((may) => {
      setMayWrite(may)
      if (!may) return
      onTaken()
      setTurn((before) => before + 1)
    })
  }
  return { mayWrite, turn, takeOver }
}
