import { useState, type ReactNode } from 'react'
import type { Door } from './door'
import { ProofDialog } from './ProofDialog'

export interface AskingProof {
  /** Asks who it is; does the work for the owner, and nothing for anybody else. */
  readonly ask: (work: () => void) => void
  /** The question, to be drawn on the page; null while nothing is asked. */
  readonly dialog: ReactNode
}

/** Proof before everything leaves this device at once. */
export function useProof(door: Door): AskingProof {
  const [work, setWork] = useState<(() => void) | null>(null)
  const dialog =
    work === null ? null : (
      <ProofDialog
        door={door}
        onProven={() => {
          setWork(null)
          work()
        }}
        onCancel={() => setWork(null)}
      />
    )
  return { ask: (next) => setWork(() => next), dialog }
}
