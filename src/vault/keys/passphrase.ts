import { ok, refused, type Result } from '#base'
import { utf8, type Bytes } from '../sealing/bytes'

/** Characters that a new passphrase has at least. */
export const SHORTEST = 12

/** Why a passphrase may not be chosen. */
export interface PassphraseRefusal {
  readonly code: 'empty' | 'too-short'
}

/** Says whether a passphrase may be chosen: something other than spaces, at least 12 characters after NFKC. */
export function checkPassphrase(passphrase: string): Result<null, PassphraseRefusal> {
  if (isEmpty(passphrase)) return refused({ code: 'empty' })
  const characters = [...passphrase.normalize('NFKC')].length
  return characters < SHORTEST ? refused({ code: 'too-short' }) : ok(null)
}

/** Nothing, or nothing but spaces. */
export function isEmpty(passphrase: string): boolean {
  return passphrase.trim() === ''
}

/** The bytes that are derived from: NFKC, so that every keyboard's ë is the same ë, then UTF-8. */
export function passphraseBytes(passphrase: string): Bytes {
  return utf8(passphrase.normalize('NFKC'))
}
