import { createContext, type RefObject, use } from 'react'

/** What lies beside the question: inbreng, last time, the safety log, the chair's note. */
export type BesideId = 'contributions' | 'lastTime' | 'safety' | 'note'

/** What lies open beside the question. */
export interface PanelState {
  readonly panel: PanelId | null
  /** Opens a panel, or with null closes it; focus then goes back to where it was. */
  readonly openPanel: (panel: PanelId | null) => void
  readonly beside: BesideId
  readonly openBeside: (beside: BesideId) => void
  /** Opens the chair's note and puts the cursor in it. */
  readonly writeNote: () => void
  /**
   * Something is typed in it: after a lock it lies open again. Until it is closed or what is typed is noted (null).
   */
  readonly typesIn: (open: TypedIn | null) => void
  readonly noteField: RefObject<HTMLTextAreaElement | null>
}

export const PanelContext = createContext<PanelState | null>(null)

/** What lies open beside the question. */
export function usePanels(): PanelState {
  const panels = use(PanelContext)
  if (panels === null) throw new Error('this part of the console stands outside of it')
  return panels
}

/** What does not always lie open, and can be typed in. */
export type TypedIn = 'people' | 'park' | 'note'

/** What can lie open beside the matter itself; one at a time. */
export type PanelId = 'people' | 'park' | 'parked' | 'round' | 'room' | 'keys' | 'readings'
