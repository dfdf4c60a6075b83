import { roomAwaitsCheck } from '#conference'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useConduct, focusQuestion } from '../../running'
import { type BesideId, PanelContext, type PanelId } from './panelState'
import { useRefusal } from './refusal'

/** Keeps what lies open. After a reload in the middle of a change of part, the look at the room comes first. */
export function PanelProvider({ children }: { readonly children: ReactNode }) {
  const { store, meetingId } = useConduct()
  const [panel, setPanel] = useState<PanelId | null>(() =>
    roomAwaitsCheck(store.getState().history, meetingId) ? 'room' : null,
  )
  const [beside, openBeside] = useState<BesideId>('contributions')
  const noteField = useRef<HTMLTextAreaElement>(null)
  const before = useRef<Element | null>(null)

  const { show } = useRefusal()

  const openPanel = useCallback(
    (wished: PanelId | null) => {
      if (wished !== null) before.current = document.activeElement
      flushSync(() => {
        setPanel(wished)
        // What was said was about what lay open.
        show(null)
      })
      if (wished === null && !giveFocus(before.current)) focusQuestion()
    },
    [show],
  )
  const writeNote = useCallback(() => {
    flushSync(() => openBeside('note'))
    noteField.current?.focus()
  }, [])

  const panels = useMemo(
    () => ({ panel, openPanel, beside, openBeside, writeNote, noteField }),
    [panel, openPanel, beside, writeNote],
  )
  return <PanelContext value={panels}>{children}</PanelContext>
}

function giveFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body)
    return false
  element.focus()
  return true
}
