import { ok, type Result } from '#base'
import { checkPassphrase, type PassphraseRefusal } from '#passphrase'

/**
 * The form in which a passphrase seals: NFKC, so that every keyboard's ë is the same ë. Typed on a usual
 * keyboard that is what the `age` program makes of it too.
 */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

/**
 * Says whether a file may be sealed with it: it leaves this device, so it must be as hard to guess as that of the vault. Out:
 * what it is sealed with. Refuses `empty`, `too-short`, `guessable`.
 */
export async function newPassphrase(
  passphrase: string,
): Promise<Result<string, PassphraseRefusal>> {
  const checked = await checkPassphrase(passphrase)
  return checked.ok ? ok(normalised(passphrase)) : checked
}
