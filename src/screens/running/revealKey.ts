import type { Shortcut } from '../shared'

/** The key that uncovers the numbers: the console hears it, and it is printed on the button under the numbers. */
export const REVEAL: Shortcut = { key: 'o', alt: true }
