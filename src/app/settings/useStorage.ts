import type { Storage } from '#screens/settings'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'

/** What the browser answers when it is asked to keep the vault; null while it is asked. */
export function useStorage(): Storage {
  const { vault } = useApp()
  const [storage, setStorage] = useState<Storage>(null)
  useEffect(() => {
    let here = true
    void vault.persistence().then((answer) => here && setStorage(answer))
    return () => {
      here = false
    }
  }, [vault])
  return storage
}
