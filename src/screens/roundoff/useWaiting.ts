import type { Drafts, WaitingDraft } from '#meeting'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** A draft that waits to be noted, with its words; empty where something was only chosen. */
export interface Waiting extends WaitingDraft {
  readonly text: string
}

/** What was typed in a meeting and is not noted yet. */
export function useWaiting(drafts: Drafts, meetingId: string): readonly Waiting[] {
  const all = useSyncExternalStore(drafts.onWaiting, drafts.waiting)
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  useEffect(() => {
    let here = true
    const mine = all.filter(({ meeting }) => meeting === meetingId)
    const read = mine.map(async (each) => {
      const draft = await drafts.find(each.field)
      return { ...each, text: draft?.text.trim() ?? '' }
    })
    void Promise.all(read).then((found) => here && setWaiting(found))
    return () => {
      here = false
    }
  }, [all, drafts, meetingId])
  return waiting
}
