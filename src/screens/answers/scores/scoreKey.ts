/** The number that a key gives: 1–9, and 0 for ten; else null. */
export function numberOfKey(key: string): number | null {
  if (key === '0') return 10
  return /^[1-9]$/.test(key) ? Number(key) : null
}

/** What a letter stands for where no other letter follows: p for passing, n for not asked; else null. */
export function letterOfKey(key: string): 'passed' | 'notAsked' | null {
  if (key.toLowerCase() === 'p') return 'passed'
  return key.toLowerCase() === 'n' ? 'notAsked' : null
}

/** Whether a key begins or goes on with words: a letter, or the quotation mark before what somebody said. */
export function isOfWords(key: string): boolean {
  return /^[\p{L}"'“‘]$/u.test(key)
}
