import { drawBelow } from './drawBelow'

/** How many words are offered: with more than two thousand to draw from, some 56 bits. */
const WORDS = 5

/** Offers a passphrase that nobody guesses: five words, drawn with the machine's own randomness. Kept nowhere. */
export async function offerPassphrase(): Promise<string> {
  const { words } = await import('./words')
  return Array.from({ length: WORDS }, () => words[drawBelow(words.length)]).join(' ')
}
