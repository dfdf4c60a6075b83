import type { Backups } from '#exchange'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'

/** Making and opening backups; null while that is brought in. Where it cannot be, the error page says what to do. */
export function useBackups(): Backups | null {
  const { loadBackups } = useApp()
  const [backups, setBackups] = useState<Backups | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  useEffect(() => {
    let here = true
    loadBackups().then(
      (loaded) => here && setBackups(loaded),
      (error: unknown) => here && setFailed(new Error('backups did not load', { cause: error })),
    )
    return () => {
      here = false
    }
  }, [loadBackups])
  if (failed !== null) throw failed
  return backups
}
