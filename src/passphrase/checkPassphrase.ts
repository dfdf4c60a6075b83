import { ok, refused, type Result } from '#base'
import { guessIn, type Guesser } from './guess/guesser'
import { characters, SHORTEST } from './shortest'
import { ENOUGH } from './strength'

/** Why a passphrase may not be chosen. */
export interface PassphraseRefusal {
  readonly code: 'empty' | 'too-short' | 'guessable'
}

/**
 * Says whether a passphrase may be chosen, for the vault, a backup or a sealed file alike: something other than spaces, at
 * least 12 characters after NFKC, and too hard to guess for who has the file. What opened something before still does.
 */
export async function checkPassphrase(
  passphrase: string,
  guess: Guesser = guessIn,
): Promise<Result<null, PassphraseRefusal>> {
  if (passphrase.trim() === '') return refused({ code: 'empty' })
  if (characters(passphrase) < SHORTEST) return refused({ code: 'too-short' })
  const { log10 } = await guess(passphrase)
  return log10 < ENOUGH ? refused({ code: 'guessable' }) : ok(null)
}
