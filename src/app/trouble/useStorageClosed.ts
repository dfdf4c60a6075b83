import type { StorageClosed } from '#vault'
import { useCallback, useSyncExternalStore } from 'react'
import type { AppParts } from '../parts'

/** Why the database was closed under us, as far as it was looked up; null while it is open. */
export function useStorageClosed(vault: AppParts['vault']): StorageClosed | null {
  const listen = useCallback((told: () => void) => vault.onStorageClosed(told), [vault])
  return useSyncExternalStore(listen, vault.storageClosed)
}
