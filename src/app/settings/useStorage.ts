import type { Storage } from '#screens/settings'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'

/** What the browser answers when it is asked to keep the vault; null while it is asked. Asked on while its user is to answer. */
export function useStorage(): Storage {
  const { vault } = useApp()
  const [storage, setStorage] = useState<Storage>(null)
  useEffect(() => {
    let here = true
    const ask = async () => {
      const answer = await vault.persistence()
      if (!here) return
      setStorage(answer)
      if (answer.answer === 'waiting') await ask()
    }
    void ask()
    return () => {
      here = false
    }
  }, [vault])
  return storage
}
