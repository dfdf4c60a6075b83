import type { Locks } from './channel'

/** The locks of a browser; null where it has none (an old browser, or a page without a secure address). */
export function locksOf(here: Window): Locks {
  return 'locks' in here.navigator ? here.navigator.locks : null
}
