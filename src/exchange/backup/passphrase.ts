import { ok, refused, type Result } from '#base'

/** Characters that the passphrase of a backup has at least: as many as that of the vault. */
const SHORTEST = 12

/**
 * The form in which a passphrase seals: NFKC, so that every keyboard's ë is the same ë. Typed on a usual
 * keyboard that is what the `age` program makes of it too.
 */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

/** Says whether a backup may be sealed with it. Out: what it is sealed with. Refuses `empty`, `too-short`. */
export function newPassphrase(
  passphrase: string,
): Result<string, { readonly code: 'empty' | 'too-short' }> {
  if (passphrase.trim() === '') return refused({ code: 'empty' })
  const form = normalised(passphrase)
  return [...form].length < SHORTEST ? refused({ code: 'too-short' }) : ok(form)
}
