import type { BackupReminder } from '#exchange'
import { useCallback, useEffect, useState } from 'react'
import { useApp } from '../AppContext'

interface Reminding {
  /** Null until it is known, and where the disk does not tell. */
  readonly reminder: BackupReminder | null
  /** Looks once more. */
  readonly again: () => void
}

/** How much is in no backup yet. Asked for after the page is drawn: nobody waits for it. */
export function useReminder(): Reminding {
  const { loadBackups, writing } = useApp()
  const [reminder, setReminder] = useState<BackupReminder | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let here = true
    void loadBackups()
      .then((backups) => backups.reminder())
      .then((read) => here && setReminder(read.ok ? read.value : null))
      // What could not be brought in now is asked for again with the next page.
      .catch(() => {})
    return () => {
      here = false
    }
  }, [loadBackups, writing.turn, round])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { reminder, again }
}
