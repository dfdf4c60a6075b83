// unlock: the page before everything. First start with its recovery key, the passphrase, and the way in without it.
export type { VaultAccess, AccessTrouble } from './vaultAccess'
export { UnlockScreen } from './UnlockScreen'
export { useProof } from './useProof'
export { NewPassphrase } from './NewPassphrase'
export { PassphraseAdvice } from './PassphraseAdvice'
export { RecoveryKey } from './RecoveryKey'
export { useTroubleWords } from './useTroubleWords'
