import { useSyncExternalStore } from 'react'
import { meetingIsOpen } from './meetingIsOpen'

/** Whether this window, locked, stands at the address of a meeting that runs: there is no router to ask. */
export function useMeetingAddress(): boolean {
  return useSyncExternalStore(onAddress, () => meetingIsOpen(location.hash))
}

function onAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
