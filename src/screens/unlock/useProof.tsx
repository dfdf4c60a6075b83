import { useState, type ReactNode } from 'react'
import type { VaultAccess } from './vaultAccess'
import { ProofDialog } from './ProofDialog'

export interface AskingProof {
  /** Asks who it is; does the work for the owner, and nothing for anybody else. `onCancel`: nobody showed to be the owner. */
  readonly ask: (work: () => void, onCancel?: () => void) => void
  /** The question, to be drawn on the page; null while nothing is asked. */
  readonly dialog: ReactNode
}

interface Asked {
  readonly work: () => void
  readonly onCancel: (() => void) | undefined
}

/** Proof before everything leaves this device at once. */
export function useProof(door: VaultAccess): AskingProof {
  const [asked, setAsked] = useState<Asked | null>(null)
  const dialog =
    asked === null ? null : (
      <ProofDialog
        door={door}
        onProven={() => {
          setAsked(null)
          asked.work()
        }}
        onCancel={() => {
          setAsked(null)
          asked.onCancel?.()
        }}
      />
    )
  return { ask: (work, onCancel) => setAsked({ work, onCancel }), dialog }
}
