import { useSyncExternalStore } from 'react'
import type { OpenDesk } from '../openDesk'
import { UpdateBar } from './UpdateBar'
import type { Renewal } from './useRenewal'

interface OpenedUpdateBarProps {
  readonly renewal: Renewal
  readonly desk: OpenDesk
  /** Whether this window stands at the address of a meeting that runs. */
  readonly atMeeting: boolean
}

/**
 * The same in an open vault. A meeting runs in this window where its page is open, or where the case on the desk has one
 * that is not closed yet.
 */
export function OpenedUpdateBar({ renewal, desk, atMeeting }: OpenedUpdateBarProps) {
  const busy = useSyncExternalStore(desk.onChange, () => runs(desk) || desk.mustStay())
  return <UpdateBar renewal={renewal} busy={atMeeting || busy} />
}

function runs(desk: OpenDesk): boolean {
  const meetings = desk.present()?.getState().history.state.meetings ?? []
  return meetings.some(({ status }) => status === 'running')
}
