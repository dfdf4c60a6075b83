import { useRef, useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '../drafts'
import type { Writing } from './WriteField'
import { LONGEST } from './longest'

interface Kind<Text extends string, Chosen> {
  /** The name under which it is kept until it is noted. */
  readonly draft: string
  /** The fields that are typed in; the first one may not be empty. */
  readonly texts: readonly [Text, ...Text[]]
  readonly initial: Chosen
  /** What stays chosen once it was noted; without it nothing does. */
  readonly carryOver?: ((chosen: Chosen) => Chosen) | undefined
  /** What is chosen as it is kept, and back. */
  readonly serialize: (chosen: Chosen) => Readonly<Record<string, unknown>>
  readonly parse: (kept: unknown) => Chosen
  /** Notes it. */
  readonly submit: (words: (name: Text) => string, chosen: Chosen) => void
}

interface CreateForm<Text extends string, Chosen> {
  /** Holds the field of that name. */
  readonly registerField: (name: Text) => (box: Writing | null) => void
  readonly chosen: Chosen
  readonly choose: (patch: Partial<Chosen>) => void
  /** Something was typed: it is kept. */
  readonly typed: () => void
  /** Notes it where nothing is missing, and begins anew with the cursor in the first field. */
  readonly add: () => void
  /** The first field was empty when it was to be noted. */
  readonly isIncomplete: boolean
  /** Something stands there that is not noted yet. */
  readonly waits: boolean
}

const keptWords = v.object({ words: v.record(v.string(), v.string()) })

/** A form for something new, kept as a draft until it is noted. Typing renders only the field typed in. */
export function useCreateForm<Text extends string, Chosen>(
  kind: Kind<Text, Chosen>,
): CreateForm<Text, Chosen> {
  const { texts, initial } = kind
  const [first] = texts
  const [boxes] = useState(() => new Map<Text, Writing>())
  const [holders] = useState(() => holding(texts, boxes))
  const [chosen, setChosen] = useState<Chosen>(initial)
  const now = useRef(chosen)
  const [isIncomplete, setIncomplete] = useState(false)
  const [waits, setWaits] = useState(false)
  const put = (fresh: Chosen) => {
    now.current = fresh
    setChosen(fresh)
  }
  const text = (name: Text) => boxes.get(name)?.text() ?? ''
  const asKept = (picked: Chosen) => JSON.stringify(kind.serialize(picked))
  const isToNote = () =>
    texts.some((name) => text(name).trim() !== '') ||
    // What stays chosen for the next one says nothing yet.
    asKept(now.current) !== asKept(kind.carryOver?.(now.current) ?? initial)
  const { keep, drop } = useDraft(kind.draft, (found) => {
    put(kind.parse(found.chosen))
    const kept = v.safeParse(keptWords, found.chosen)
    const words = kept.success ? kept.output.words : {}
    for (const name of texts) if (name !== first) boxes.get(name)?.put(words[name] ?? '')
    boxes.get(first)?.put(found.text, found.cursor)
    setWaits(isToNote())
  })
  const typed = () => {
    setIncomplete(false)
    const words = Object.fromEntries(texts.map((name) => [name, text(name)]))
    const cursor = boxes.get(first)?.cursor() ?? 0
    setWaits(isToNote())
    keep(
      { text: text(first), cursor, chosen: { ...kind.serialize(now.current), words } },
      isToNote(),
    )
  }
  const add = () => {
    const empty = text(first).trim() === ''
    setIncomplete(empty)
    if (empty) boxes.get(first)?.focus()
    if (empty || texts.some((name) => text(name).length > LONGEST)) return
    kind.submit((name) => text(name).trim(), now.current)
    drop()
    put(kind.carryOver?.(now.current) ?? initial)
    for (const name of texts) boxes.get(name)?.put('')
    boxes.get(first)?.put('', 0)
    setWaits(false)
  }
  const choose = (patch: Partial<Chosen>) => {
    put({ ...now.current, ...patch })
    typed()
  }
  const registerField = (name: Text) => holders[name]
  return { registerField, chosen, choose, typed, add, isIncomplete, waits }
}

function holding<Text extends string>(texts: readonly Text[], boxes: Map<Text, Writing>) {
  const hold = texts.map((name) => [
    name,
    (box: Writing | null) => {
      if (box === null) boxes.delete(name)
      else boxes.set(name, box)
    },
  ])
  // The names are those of `texts`, no others.
  return Object.fromEntries(hold) as Record<Text, (box: Writing | null) => void>
}
