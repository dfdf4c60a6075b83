/** Characters that a new passphrase has at least. */
export const SHORTEST = 12

/** How many characters a passphrase has, however a keyboard makes them: after NFKC. */
export function characters(passphrase: string): number {
  return [...passphrase.normalize('NFKC')].length
}
