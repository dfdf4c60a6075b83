import { Inline, Text } from '#ui'
import { useEffect, useMemo, useRef } from 'react'
import { ActionButton } from './actions/ActionButton'
import { acute } from './actions/safetyActions'
import { cover } from './actions/wallActions'
import { redo, undo } from './actions/guideActions'
import { PanelContext } from './state/panelState'
import { HostContext } from './state/host'
import { type Conduct, ConductContext, useOfMeeting, type WallHandle } from '../running'
import { useKeys } from './keyboard/useKeys'
import { UndoingProvider } from './undoing/UndoingProvider'
import { useWhatWasUndone } from './undoing/useWhatWasUndone'

interface SafetyBarProps extends Omit<Conduct, 'send'> {
  readonly wall: WallHandle
  /** To the console, where what an action opens is shown. */
  readonly onConsole: () => void
  readonly onLock: () => void
}

const ACTIONS = [cover, acute, undo, redo]

/**
 * For a page of a running meeting that is not the console, while the wall hangs: cover and acute danger stay one press
 * away, and what was done can be taken back. What asks for more than a press leads to the console.
 */
export function SafetyBar(props: SafetyBarProps) {
  const { wall, onConsole, onLock, ...meeting } = props
  const { store, meetingId, guide, drafts, makeId, clock } = meeting
  const conduct = useMemo(
    () => ({ store, meetingId, guide, drafts, makeId, clock, send: store.getState().send }),
    [store, meetingId, guide, drafts, makeId, clock],
  )
  const host = useMemo(
    () => ({
      wall,
      preview: null,
      acute: undefined,
      partners: [],
      leave: onConsole,
      roundOff: () => {},
      lock: onLock,
      takeOver: undefined,
    }),
    [wall, onConsole, onLock],
  )
  const noteField = useRef<HTMLTextAreaElement>(null)
  const panels = useMemo(
    () => ({
      panel: null,
      openPanel: onConsole,
      beside: 'contributions' as const,
      openBeside: onConsole,
      writeNote: onConsole,
      typesIn: () => {},
      noteField,
    }),
    [onConsole],
  )
  return (
    <ConductContext value={conduct}>
      <HostContext value={host}>
        <PanelContext value={panels}>
          <UndoingProvider>
            <Buttons onConsole={onConsole} />
          </UndoingProvider>
        </PanelContext>
      </HostContext>
    </ConductContext>
  )
}

function Buttons({ onConsole }: Pick<SafetyBarProps, 'onConsole'>) {
  useKeys(ACTIONS)
  const isAcute = useOfMeeting((meeting) => meeting.acute)
  useEffect(() => {
    // What to do now stands in the console.
    if (isAcute) onConsole()
  }, [isAcute, onConsole])
  return (
    <Inline gap={2}>
      <WhatWasUndone />
      <ActionButton action={undo} kind="quiet" keyShown={false} hideIdle />
      <ActionButton action={redo} kind="quiet" keyShown={false} hideIdle />
      <ActionButton action={cover} size="small" />
      <ActionButton action={acute} kind="caution" size="small" />
    </Inline>
  )
}

/** What undo or redo did, until something else is done. */
function WhatWasUndone() {
  const words = useWhatWasUndone()
  if (words === null) return null
  return (
    <Text as="span" look="secondary">
      <span data-undone>{words}</span>
    </Text>
  )
}
