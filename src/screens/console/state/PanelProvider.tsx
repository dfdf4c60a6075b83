import { roomAwaitsCheck } from '#conference'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useDraft } from '../../drafts'
import { useConduct, focusQuestion } from '../../running'
import { type BesideId, PanelContext, type PanelId, type TypedIn } from './panelState'
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

  const typedIn = useRef<TypedIn | null>(null)
  const { keep, drop } = useDraft(`typed.${meetingId}`, ({ text: open }) => {
    if (open === 'note') openBeside('note')
    else if (open === 'people' || open === 'park') setPanel((now) => now ?? open)
    else return
    typedIn.current = open
  })
  const typesIn = useCallback(
    (open: TypedIn | null) => {
      if (typedIn.current === open) return
      typedIn.current = open
      if (open === null) drop()
      else keep({ text: open, cursor: 0, chosen: {} }, false)
    },
    [keep, drop],
  )

  const openPanel = useCallback(
    (wished: PanelId | null) => {
      if (wished !== null) before.current = document.activeElement
      flushSync(() => {
        setPanel(wished)
        typesIn(null)
        // What was said was about what lay open.
        show(null)
      })
      if (wished === null && !giveFocus(before.current)) focusQuestion()
    },
    [show, typesIn],
  )
  const turnTo = useCallback(
    (wished: BesideId) => {
      openBeside(wished)
      typesIn(null)
    },
    [typesIn],
  )
  const writeNote = useCallback(() => {
    flushSync(() => openBeside('note'))
    noteField.current?.focus()
  }, [])

  const panels = useMemo(
    () => ({ panel, openPanel, beside, openBeside: turnTo, writeNote, typesIn, noteField }),
    [panel, openPanel, beside, turnTo, writeNote, typesIn],
  )
  return <PanelContext value={panels}>{children}</PanelContext>
}

function giveFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body)
    return false
  element.focus()
  return true
}
