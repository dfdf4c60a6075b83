import { useSyncExternalStore } from 'react'
import type { OpenDesk } from '../openDesk'
import { UpdateBar } from './UpdateBar'
import { useMeetingAddress } from './useMeetingAddress'
import type { Renewal } from './useRenewal'

interface OpenedUpdateBarProps {
  readonly renewal: Renewal
  readonly desk: OpenDesk
}

/**
 * The same in an open vault. A meeting runs in this window where its page is open, or where the case on the desk has one
 * that is not closed yet.
 */
export function OpenedUpdateBar({ renewal, desk }: OpenedUpdateBarProps) {
  const here = useMeetingAddress()
  const busy = useSyncExternalStore(desk.onChange, () => runs(desk) || desk.mustStay())
  return <UpdateBar renewal={renewal} busy={here || busy} />
}

function runs(desk: OpenDesk): boolean {
  const meetings = desk.present()?.getState().history.state.meetings ?? []
  return meetings.some(({ status }) => status === 'running')
}
