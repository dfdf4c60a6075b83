import { hrefOf, type Navigation } from '#screens/addresses'

/** The way to other screens where a screen stands alone, without a router: the address of the window. */
export const byWindow: Navigation = {
  to: (address) => {
    globalThis.location.hash = hrefOf(address)
  },
  isAt: (address) => globalThis.location.hash === hrefOf(address),
}
