// unlock: the page before everything. First start with its recovery key, the passphrase, and the way in without it.
export type { Door, DoorTrouble } from './door'
export { UnlockScreen } from './UnlockScreen'
export { useProof } from './useProof'
