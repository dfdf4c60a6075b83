import type { Translate } from '#i18n'
import { useText } from '#i18n'
import type { AccessTrouble } from './vaultAccess'

/** Says why the vault did not open, in a sentence that says what to do. */
export function useTroubleWords(): (trouble: AccessTrouble) => string {
  const t = useText('unlock')
  const errors = useText('errors')
  return (trouble) => words(trouble, t, errors)
}

function words(
  { code, milliseconds = 0, group = 1, groups = 0 }: AccessTrouble,
  t: Translate<'unlock'>,
  errors: Translate<'errors'>,
): string {
  const seconds = Math.ceil(milliseconds / 1000)
  switch (code) {
    case 'wrong-passphrase':
      return seconds > 0 ? t('trouble.wrongAndWait', { count: seconds }) : t('trouble.wrong')
    case 'wait':
      return t('trouble.wait', { count: seconds })
    case 'recovery-key-mistyped':
      return t('trouble.mistyped', { group })
    case 'recovery-key-incomplete':
      return t('trouble.incomplete', { groups })
    case 'empty':
    case 'too-short':
    case 'guessable':
    case 'already-set-up':
    case 'not-set-up':
    case 'vault-damaged':
    case 'secret-gone':
    case 'secret-busy':
    case 'no-passphrase':
    case 'no-recovery-key':
    case 'derivation-failed':
    case 'wrong-recovery-key':
    case 'no-device-key':
    case 'device-key-silent':
    case 'device-key-unfit':
    case 'wrong-device-key':
      return t(`trouble.${code}`)
    default:
      return errors(code)
  }
}
