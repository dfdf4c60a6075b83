/** Whether nine digits stand together, perhaps with dots or spaces: that may be a BSN, which Beraad never keeps. */
export function holdsNineDigits(text: string): boolean {
  return /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/.test(text)
}

/** Whether a code looks like somebody's name: words with a capital and no digit. A guess, so only a hint. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return !/\d/.test(text) && words.some((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
}
