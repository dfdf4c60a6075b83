import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '../../useDraft'
import type { Writing } from '../capture/WriteField'
import { LONGEST } from '../longest'

interface NewThing<Text extends string, Chosen> {
  readonly boxes: Readonly<Record<Text, RefObject<Writing | null>>>
  readonly chosen: Chosen
  readonly choose: (patch: Partial<Chosen>) => void
  /** Something was typed: it is kept. */
  readonly typed: () => void
  /** What stands in the fields; null where the first is empty or one of them is too long. */
  readonly words: () => Readonly<Record<Text, string>> | null
  /** The first field is empty although something was to be noted. */
  readonly lacks: boolean
  /** Begins anew: empty fields, nothing chosen, the cursor in the first field. */
  readonly begin: () => void
}

interface Kind<Text extends string, Chosen> {
  /** The name under which it is kept until it is noted. */
  readonly draft: string
  /** The fields that are typed in; the first one may not be empty. */
  readonly texts: readonly [Text, ...Text[]]
  readonly nothing: Chosen
  /** What is chosen as it is kept, and back. */
  readonly keep: (chosen: Chosen) => Readonly<Record<string, unknown>>
  readonly read: (kept: unknown) => Chosen
}

const keptWords = v.object({ words: v.record(v.string(), v.string()) })

/** A form for something new, kept as a draft until it is noted. Typing renders only the field typed in. */
export function useNewThing<Text extends string, Chosen>(
  kind: Kind<Text, Chosen>,
): NewThing<Text, Chosen> {
  const { texts, nothing } = kind
  const [first] = texts
  const [boxes] = useState(() => boxesFor(texts))
  const [chosen, setChosen] = useState<Chosen>(nothing)
  const now = useRef(chosen)
  const [lacks, setLacks] = useState(false)
  const put = (fresh: Chosen) => {
    now.current = fresh
    setChosen(fresh)
  }
  const { keep, drop } = useDraft(kind.draft, (found) => {
    put(kind.read(found.chosen))
    const kept = v.safeParse(keptWords, found.chosen)
    const words = kept.success ? kept.output.words : {}
    for (const name of texts) if (name !== first) boxes[name].current?.put(words[name] ?? '')
    boxes[first].current?.put(found.text, found.cursor)
  })
  const text = (name: Text) => boxes[name].current?.text() ?? ''
  const typed = () => {
    setLacks(false)
    const words = Object.fromEntries(texts.map((name) => [name, text(name)]))
    const cursor = boxes[first].current?.cursor() ?? 0
    keep({ text: text(first), cursor, chosen: { ...kind.keep(now.current), words } })
  }
  return {
    boxes,
    chosen,
    choose: (patch) => {
      put({ ...now.current, ...patch })
      typed()
    },
    typed,
    words: () => {
      const words = wordsOf(texts, (name) => text(name).trim())
      const empty = words[first] === ''
      setLacks(empty)
      if (empty) boxes[first].current?.focus()
      return empty || texts.some((name) => words[name].length > LONGEST) ? null : words
    },
    lacks,
    begin: () => {
      drop()
      put(nothing)
      for (const name of texts) boxes[name].current?.put('')
      boxes[first].current?.put('', 0)
    },
  }
}

function boxesFor<Text extends string>(texts: readonly Text[]) {
  return wordsOf<Text, RefObject<Writing | null>>(texts, () => ({ current: null }))
}

/** One thing for each name. */
function wordsOf<Text extends string, Thing>(
  texts: readonly Text[],
  of: (name: Text) => Thing,
): Readonly<Record<Text, Thing>> {
  // The names are those of `texts`, no others.
  return Object.fromEntries(texts.map((name) => [name, of(name)])) as Record<Text, Thing>
}
