import { useEffect, useState } from 'react'
import type { VaultAccess } from './vaultAccess'

/** Whether a security key or the device's own was added here; false while it is looked up. */
export function useHasDeviceKey({ deviceKey }: VaultAccess): boolean {
  const [added, setAdded] = useState(false)
  useEffect(() => {
    let here = true
    void deviceKey.added().then((is) => here && setAdded(is))
    return () => {
      here = false
    }
  }, [deviceKey])
  return added
}
