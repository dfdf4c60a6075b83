import { characters, SHORTEST } from './shortest'
import { guessIn, type Guesser } from './guess/guesser'

/** What makes a passphrase easier to guess than its length suggests. */
export type StrengthHint =
  | 'too-short'
  | 'common-word'
  | 'field-word'
  | 'saying'
  | 'name'
  | 'address'
  | 'date'
  | 'year'
  | 'repeat'
  | 'sequence'

/**
 * An estimate, no promise: 0 guessed at once, 1 too weak, 2 enough, 3 good, 4 very good. It knows nothing of the person:
 * what only a family or colleagues know looks stronger than it is.
 */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly hints: readonly StrengthHint[]
}

/**
 * So often, as a power of ten, a passphrase has to be guessed at least before it may be chosen: some 38 bits. With Argon2id a
 * guesser with much money makes some ten thousand guesses a second, and so needs a year for it.
 */
export const ENOUGH = 11.5

/** Estimates how hard a passphrase is to guess for who has the disk. In: as typed. Nothing is kept. */
export async function strength(passphrase: string, guess: Guesser = guessIn): Promise<Strength> {
  const { log10, hints } = await guess(passphrase)
  const short = characters(passphrase) < SHORTEST
  if (!short) return { score: scoreOf(log10), hints }
  return { score: 0, hints: passphrase === '' ? [] : ['too-short', ...hints] }
}

function scoreOf(log10: number): Strength['score'] {
  if (log10 < 8) return 0
  if (log10 < ENOUGH) return 1
  if (log10 < 13) return 2
  return log10 < 16 ? 3 : 4
}
