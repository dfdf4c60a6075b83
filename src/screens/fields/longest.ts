/** How many characters a text may have; no sentence reaches it. The log keeps no longer one. */
export const LONGEST = 20_000
