import type { Drafts, WhereTyped } from '#meeting'
import { createContext } from 'react'

/** Where what is typed below this is kept. */
export interface Keeping {
  /** Those of the case that is open, or those outside of cases. */
  readonly drafts: Drafts
  /** Where something that is typed now waits to be noted; null where no meeting is being chaired. */
  readonly where: () => WhereTyped | null
}

const nothing = async () => {}

/** Around a screen that stands by itself: what is typed is gone with it. The app gives every page another. */
const NOWHERE: Keeping = {
  drafts: {
    keep: nothing,
    find: async () => null,
    drop: nothing,
    waiting: () => [],
    onWaiting: () => () => {},
    dropOf: nothing,
  },
  where: () => null,
}

export const DraftsContext = createContext<Keeping>(NOWHERE)
