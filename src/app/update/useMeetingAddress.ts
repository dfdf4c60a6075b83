import { useSyncExternalStore } from 'react'
import { meetingIsOpen } from './meetingIsOpen'

/** Whether this window stands at the address of a meeting that runs, locked or not. */
export function useMeetingAddress(): boolean {
  return useSyncExternalStore(onAddress, () => meetingIsOpen(location.hash))
}

function onAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
