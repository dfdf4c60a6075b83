import { hrefOf, type Navigation } from '#screens/addresses'
import type { Router } from './router'

/** The way to other screens, by the router: an address that is none of its routes does not compile here. */
export function navigationOf(router: Router): Navigation {
  return {
    to: (address) => void router.navigate(address),
    isAt: (address) => router.history.location.pathname === router.buildLocation(address).pathname,
  }
}

/** Before Beraad is open there is no router: it begins at the address that stands there by then. */
export const beforeRouter: Navigation = {
  to: (address) => window.history.pushState(null, '', hrefOf(address)),
  isAt: (address) => window.location.hash === hrefOf(address),
}
