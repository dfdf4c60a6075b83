import type { Desk } from '#meeting'
import { useEffect, useSyncExternalStore } from 'react'
import { meetingIsOpen } from './meetingIsOpen'
import { MEETING_LOCK } from './renewWhenFree'

/**
 * Whether a meeting runs in this window: its page is open, or the case on the desk has one that is not closed yet. As
 * long as it does, other windows are told.
 */
export function useMeetingHere(desk: Desk): boolean {
  const here = useSyncExternalStore(onAddress, () => meetingIsOpen(location.hash) || runs(desk))
  useEffect(() => {
    if (!here || !('locks' in navigator)) return
    const leaving = new AbortController()
    const left = new Promise<void>((resolve) => {
      leaving.signal.addEventListener('abort', () => resolve())
    })
    const options = { mode: 'shared', signal: leaving.signal } as const
    // Given up before it was given: there is nothing to be told.
    navigator.locks.request(MEETING_LOCK, options, () => left).catch(() => {})
    return () => leaving.abort()
  }, [here])
  return here
}

function runs(desk: Desk): boolean {
  const meetings = desk.present()?.getState().history.state.meetings ?? []
  return meetings.some(({ status }) => status === 'running')
}

function onAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
