import type { Clock, MakeId } from '#base'
import type { Guide } from '#guide'
import type { Drafts, OpenCaseStore } from '#meeting'
import { memo, useMemo, useState, type ReactNode } from 'react'
import type { Partner, Settings } from '../defaults'
import { useWindowTitle, LettersContext } from '../shared'
import { Console } from './Console'
import { PanelProvider } from './state/PanelProvider'
import { HostContext } from './state/host'
import { NowProvider } from './clock/NowProvider'
import { RefusalContext, type RefusalCode } from './state/refusal'
import { useSend } from './useSend'
import { ConductContext, useOfMeeting, type WallHandle } from '../running'
import { OverPage } from './start/OverPage'
import { StartPage } from './start/StartPage'
import { UndoingProvider } from './undoing/UndoingProvider'

interface ConductScreenProps {
  readonly store: OpenCaseStore
  readonly meetingId: string
  readonly guide: Guide
  readonly drafts: Drafts
  readonly makeId: MakeId
  readonly clock: Clock
  readonly wall: WallHandle
  /** A small picture of what hangs on the wall; the app knows, as it is who hangs it there. */
  readonly preview: ReactNode
  /** What the organisation wants done in acute danger, line by line; without it the card of Beraad holds. */
  readonly acute?: Settings['acute']
  /** Whether a single letter is a key. */
  readonly letters?: boolean | undefined
  /** The organisations that often sit at the table, to be suggested where somebody comes in. */
  readonly partners?: readonly Partner[]
  /** Out of the console; the meeting goes on. */
  readonly onLeave: () => void
  readonly onRoundOff: () => void
  /** Locks. Drafts are kept when the console is taken away; wait for that before the keys go. */
  readonly onLock: () => void
  /** Makes this window the one that writes; offered where the log says that another one is. */
  readonly onTakeOver?: (() => void) | undefined
}

const NO_PARTNERS: readonly Partner[] = []

/** The chair's console: the start of a meeting, and its whole course. Renders no live region: the window has one. */
export function ConductScreen(props: ConductScreenProps) {
  const { store, meetingId, guide, drafts, makeId, clock } = props
  const { wall, preview, acute, letters = true, partners = NO_PARTNERS } = props
  const { onLeave, onRoundOff, onLock, onTakeOver } = props
  useWindowTitle('conduct')
  const [code, show] = useState<RefusalCode>(null)
  const refusal = useMemo(() => ({ code, show }), [code])
  const send = useSend(store, show)
  const conduct = useMemo(
    () => ({ store, meetingId, guide, drafts, makeId, clock, send }),
    [store, meetingId, guide, drafts, makeId, clock, send],
  )
  const host = useMemo(
    () => ({
      wall,
      preview,
      acute,
      partners,
      leave: onLeave,
      roundOff: onRoundOff,
      lock: onLock,
      takeOver: onTakeOver,
    }),
    [wall, preview, acute, partners, onLeave, onRoundOff, onLock, onTakeOver],
  )
  return (
    <ConductContext value={conduct}>
      <HostContext value={host}>
        <RefusalContext value={refusal}>
          <LettersContext value={letters}>
            <NowProvider clock={clock}>
              <Course />
            </NowProvider>
          </LettersContext>
        </RefusalContext>
      </HostContext>
    </ConductContext>
  )
}

/** The page that belongs to where the meeting stands. Takes nothing, so that a new prop of the screen leaves it alone. */
const Course = memo(function Course() {
  const status = useOfMeeting((meeting) => meeting.status)
  switch (status) {
    case 'planned':
      return <StartPage />
    case 'closed':
      return <OverPage />
    case 'running':
      return (
        <UndoingProvider>
          <PanelProvider>
            <Console />
          </PanelProvider>
        </UndoingProvider>
      )
  }
})
