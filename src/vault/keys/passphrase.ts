import { utf8, type Bytes } from '../sealing/bytes'

/** Nothing, or nothing but spaces. */
export function isEmpty(passphrase: string): boolean {
  return passphrase.trim() === ''
}

/** The bytes that are derived from: NFKC, so that every keyboard's ë is the same ë, then UTF-8. */
export function passphraseBytes(passphrase: string): Bytes {
  return utf8(passphrase.normalize('NFKC'))
}
