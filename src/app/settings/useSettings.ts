import type { TextKey } from '#i18n'
import { firstSettings, type Settings } from '#screens/defaults'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'

interface KeptSettings {
  /** Null while they are read. */
  readonly settings: Settings | null
  readonly keep: (settings: Settings) => void
  /** Why they could not be read or kept; a code of `errors`. */
  readonly trouble: TextKey<'errors'> | null
}

/** What the chair has set; what holds while nothing was set. */
export function useSettings(): KeptSettings {
  const { vault, lockAsSet } = useApp()
  const [settings, setSettings] = useState<Settings | null>(null)
  const [trouble, setTrouble] = useState<TextKey<'errors'> | null>(null)
  useEffect(() => {
    let here = true
    void vault.settings.get().then((read) => {
      // What cannot be read is not thrown away: only what is chosen anew takes its place.
      if (here) setSettings(read.ok ? (read.value ?? firstSettings) : firstSettings)
    })
    return () => {
      here = false
    }
  }, [vault])
  const keep = (chosen: Settings) => {
    setSettings(chosen)
    lockAsSet(chosen)
    void vault.settings.put(chosen).then((kept) => setTrouble(kept.ok ? null : kept.refusal.code))
  }
  return { settings, keep, trouble }
}
