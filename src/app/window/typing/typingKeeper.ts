import type { AppDeps } from '../../deps'
import { isKept, type Field } from './fieldName'
import { parseTyped } from './typed'
import { putBack } from './putBack'
import { readTyped } from './readTyped'
import { writeInto } from './writeInto'

/** Keeps what is being typed, wherever that is. */
export interface TypingKeeper {
  /** Puts back what was kept at this address, then watches. Out: how to stop. */
  readonly watch: () => () => void
  /** Seals what stands there now and rests: the screens are about to go. */
  readonly rest: () => void
}

type Drafts = AppDeps['vault']['drafts']

/** How long after a key it is sealed, in milliseconds, also while one goes on typing. */
const PAUSE = 200

/** After these something may stand elsewhere, or nothing any more. */
const SIGNS = ['input', 'change', 'keyup', 'pointerup', 'focusin', 'submit']

/**
 * Makes the keeper. One sealed note a case (and one outside of cases) holds the text, the cursor, and what a form holds
 * that was not handed in. Fields with a draft of their own (`useDraft`) bring their text back by themselves; this sees
 * to the cursor, and to every field that has none.
 */
export function makeTypingKeeper(drafts: Drafts): TypingKeeper {
  const touched = new Set<Field>()
  /** Those in which something was typed since the page came up. */
  const anew = new WeakSet<Field>()
  let puttingBack = false
  let watching = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 'null'
  let keptFor = caseHere()

  const place = (caseId: string | null) => ({ caseId, field: 'typing' })

  const seal = () => {
    clearTimeout(timer)
    timer = undefined
    if (!watching) return
    for (const field of touched) if (!field.isConnected) touched.delete(field)
    const typed = readTyped(touched)
    const written = JSON.stringify(typed)
    if (written === last) return
    const here = caseHere()
    if (last !== 'null' && (typed === null || here !== keptFor)) void drafts.remove(place(keptFor))
    last = written
    keptFor = here
    if (typed === null) return
    void drafts.put(place(here), typed).then((kept) => {
      // Not on the disk: the next key tries again.
      if (!kept.ok && last === written) last = ''
    })
  }
  const note = (event: Event) => {
    if (event.type === 'input' || event.type === 'change') {
      if (isKept(event.target)) {
        touched.add(event.target)
        if (!puttingBack) anew.add(event.target)
      }
    }
    timer ??= setTimeout(seal, PAUSE)
  }
  const bringBack = async (stop: AbortSignal) => {
    const here = caseHere()
    const found = await drafts.peek(place(here))
    const typed = found.ok ? parseTyped(found.value) : null
    if (stop.aborted) return
    // What was typed at another address waits there.
    if (typed !== null && typed.address === window.location.hash) {
      last = JSON.stringify(typed)
      keptFor = here
      await putBack(typed, { typedAnew: (field) => anew.has(field), write }, stop)
    }
    if (stop.aborted) return
    watching = true
    seal()
  }

  const write = (field: Field, text: string) => {
    puttingBack = true
    writeInto(field, text)
    puttingBack = false
  }

  const watch = () => {
    const stop = new AbortController()
    const how = { capture: true, passive: true, signal: stop.signal }
    for (const sign of SIGNS) window.addEventListener(sign, note, how)
    document.addEventListener('selectionchange', note, how)
    document.addEventListener('visibilitychange', seal, how)
    // The first of the two leaves the most time: until the next page is there, the disk is still written.
    for (const end of ['beforeunload', 'pagehide']) window.addEventListener(end, seal, how)
    void bringBack(stop.signal)
    return () => {
      stop.abort()
      clearTimeout(timer)
      watching = false
    }
  }
  const rest = () => {
    seal()
    watching = false
  }
  return { watch, rest }
}

/** The case of the address, null outside of one. */
function caseHere(): string | null {
  return /^#\/zaak\/([^/]+)/.exec(window.location.hash)?.[1] ?? null
}
