import { createContext, use } from 'react'
import type { Address } from './addresses'

/** How a screen goes to another one; handed in by whoever holds the router. */
export interface Navigation {
  /** Goes there, as a link would. */
  readonly to: (address: Address) => void
  /** Whether one is there now. */
  readonly isAt: (address: Address) => boolean
}

function outside(): never {
  throw new Error('a screen goes elsewhere, and nobody handed in how')
}

export const NavigationContext = createContext<Navigation>({ to: outside, isAt: outside })

/** The way to other screens; the same object from one render to the next. */
export function useNavigation(): Navigation {
  return use(NavigationContext)
}
