import type { Entry } from '#conference'
import type { EntryField, Question } from '#guide'
import type { RefObject } from 'react'
import { useCallback, useRef, useState } from 'react'
import { useConduct } from '../../../running'
import { useDraft } from '../../../drafts'
import { useAnswer } from '../../answering/useAnswer'
import { useStableCallback } from '../../../shared'
import type { EntryFields } from './entryFields'
import { nothingChosen, readChosen, carryOver } from './entryFields'
import { entryOf } from './entryOf'
import { isWaiting } from './isWaiting'
import type { Missing } from './missing'
import { missing } from './missing'
import { sameAsLast } from './same'
import { audienceOfDraft, keepAudience, stayingAudience } from './stayingAudience'
import type { Writing } from '../../../fields'

interface Capturing {
  /** The name under which it is kept. */
  readonly draft: string
  readonly box: RefObject<Writing | null>
  readonly chosen: EntryFields
  readonly change: (patch: Partial<EntryFields>) => void
  /** What was chosen with what was said last, as far as this question asks for it; null where there is nothing. */
  readonly same: Partial<EntryFields> | null
  /** Something was typed: it is kept. */
  readonly typed: () => void
  /** Notes what stands there; false where something is missing. */
  readonly say: () => boolean
  readonly lack: Missing | null
  /** Something stands there that is not noted yet. */
  readonly waits: boolean
}

/** What is being said in answer to a question: kept as a draft until it is noted. */
export function useCapture(
  question: Question,
  fields: readonly EntryField[],
  suggest: ((said?: Entry) => Partial<EntryFields>) | undefined,
): Capturing {
  const { meeting, scope, phase, part, meetingId, send, makeId } = useAnswer(question)
  const { store } = useConduct()
  const box = useRef<Writing>(null)
  const [chosen, setChosen] = useState<EntryFields>(() => ({
    ...nothingChosen,
    audience: stayingAudience(store, meetingId),
    ...suggest?.(),
  }))
  const now = useRef(chosen)
  /** The choices that stood there before anybody chose. */
  const start = useRef(chosen)
  const [waits, setWaits] = useState(false)
  const [lack, setLack] = useState<Missing | null>(null)
  const lackedAt = useRef<string | null>(null)
  const choose = useCallback(
    (fresh: EntryFields) => {
      now.current = fresh
      keepAudience(store, meetingId, fresh.audience)
      setChosen(fresh)
    },
    [store, meetingId],
  )
  const { keep, drop } = useDraft(scope, (found) => {
    if (box.current?.text() !== '') return
    const audience = audienceOfDraft(store, meetingId, found)
    choose({ ...readChosen(found.chosen), audience })
    box.current.put(found.text, found.cursor)
    setWaits(isWaiting(found.text, now.current, start.current))
  })

  const typed = useStableCallback(() => {
    const { current } = box
    if (current === null) return
    // Where only the cursor moved, what is missing still is.
    if (current.text() !== lackedAt.current) setLack(null)
    const toNote = isWaiting(current.text(), now.current, start.current)
    setWaits(toNote)
    keep({ text: current.text(), cursor: current.cursor(), chosen: now.current }, toNote)
  })
  const change = useCallback(
    (patch: Partial<EntryFields>) => {
      choose({ ...now.current, ...patch })
      setLack(null)
      typed()
    },
    [choose, typed],
  )

  const isNoted = (id: string) =>
    store
      .getState()
      .history.state.meetings.some((each) => each.entries.some((entry) => entry.id === id))

  const say = useStableCallback(() => {
    const text = box.current?.text() ?? ''
    const said = now.current
    const lacking = missing(question.answer, text, said)
    setLack(lacking)
    lackedAt.current = lacking === null ? null : text
    box.current?.focus()
    if (lacking !== null) return false
    const entry = entryOf({ id: makeId(), phase, question: question.id, part }, fields, text, said)
    drop()
    box.current?.put('', 0)
    choose({ ...carryOver(said), ...suggest?.(entry) })
    start.current = now.current
    setWaits(false)
    void send({ type: 'entryPut', meeting: meetingId, entry }).then((result) => {
      // Where only the disk is in trouble, it stands in the meeting all the same.
      if (result.ok || isNoted(entry.id) || box.current?.text() !== '') return
      choose(said)
      box.current.put(text, text.length)
      setWaits(true)
    })
    return true
  })
  return {
    draft: scope,
    box,
    chosen,
    change,
    same: sameAsLast(meeting, fields),
    typed,
    say,
    lack,
    waits,
  }
}
