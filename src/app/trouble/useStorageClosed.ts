import type { StorageClosed } from '#vault'
import { useCallback, useSyncExternalStore } from 'react'
import type { AppDeps } from '../deps'

/** Why the database was closed under us, as far as it was looked up; null while it is open. */
export function useStorageClosed(vault: AppDeps['vault']): StorageClosed | null {
  const listen = useCallback((told: () => void) => vault.onStorageClosed(told), [vault])
  return useSyncExternalStore(listen, vault.storageClosed)
}
