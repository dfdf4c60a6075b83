import { createContext, use, type RefObject } from 'react'
import type { PanelId } from '../panels/panelId'

/** What lies beside the question: inbreng, last time, the safety log, the chair's note. */
export type BesideId = 'contributions' | 'lastTime' | 'safety' | 'note'

/** What lies open on the chair's desk. */
export interface PanelState {
  readonly panel: PanelId | null
  /** Opens a panel, or with null closes it; focus then goes back to where it was. */
  readonly openPanel: (panel: PanelId | null) => void
  readonly beside: BesideId
  readonly openBeside: (beside: BesideId) => void
  /** Opens the chair's note and puts the cursor in it. */
  readonly writeNote: () => void
  readonly noteField: RefObject<HTMLTextAreaElement | null>
}

export const PanelContext = createContext<PanelState | null>(null)

/** What lies open on the chair's desk. */
export function usePanels(): PanelState {
  const desk = use(PanelContext)
  if (desk === null) throw new Error('this part of the console stands outside of it')
  return desk
}
