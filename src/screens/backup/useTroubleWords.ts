import type { BackupTrouble } from '#exchange'
import { useText } from '#i18n'

/** Says why a backup was not made, opened or put back: what happened, that nothing is lost, what to do. */
export function useTroubleWords(): (trouble: BackupTrouble) => string {
  const t = useText('exchange')
  const errors = useText('errors')
  return ({ code }) => {
    switch (code) {
      case 'locked':
      case 'quota-full':
      case 'storage-closed':
      case 'write-failed':
      case 'not-the-writer':
      case 'case-unknown':
      case 'case-damaged':
        return errors(code)
      default:
        return t(`trouble.${code}`)
    }
  }
}
