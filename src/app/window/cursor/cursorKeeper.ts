import { isFieldId } from '#screens/drafts'
import type { AppDeps } from '../../deps'
import { parseCursor, type Cursor } from './cursor'
import { putBack } from './putBack'
import { isTyped } from './typedField'

/** Keeps in which field the cursor stands, and where; what stands there is kept by the field itself (`useDraft`). */
export interface CursorKeeper {
  /** Puts it back as it was kept at this address, then watches. Out: how to stop. */
  readonly watch: () => () => void
  /** Seals it as it is now and rests: the screens are about to go. */
  readonly rest: () => void
}

type Drafts = AppDeps['vault']['drafts']

/** How long after a key it is sealed, in milliseconds, also while one goes on typing. */
const PAUSE = 200

/** After these it may stand elsewhere, or nowhere any more. */
const SIGNS = ['input', 'change', 'keyup', 'pointerup', 'focusin', 'submit']

/** Under this name an earlier Beraad kept what was typed, all together. Nobody looks for it any more. */
const EARLIER = 'typing'

/** Makes the keeper. One sealed note a case (and one outside of cases) says where the cursor stands. */
export function makeCursorKeeper(drafts: Drafts): CursorKeeper {
  let watching = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 'null'
  let keptFor = caseHere()

  const place = (caseId: string | null, field = 'cursor') => ({ caseId, field })

  const seal = () => {
    clearTimeout(timer)
    timer = undefined
    if (!watching) return
    const cursor = cursorNow()
    const written = JSON.stringify(cursor)
    if (written === last) return
    const here = caseHere()
    if (last !== 'null' && (cursor === null || here !== keptFor)) void drafts.remove(place(keptFor))
    last = written
    keptFor = here
    if (cursor === null) return
    void drafts.put(place(here), cursor).then((kept) => {
      // Not on the disk: the next key tries again.
      if (!kept.ok && last === written) last = ''
    })
  }
  const note = () => {
    timer ??= setTimeout(seal, PAUSE)
  }
  const bringBack = async (stop: AbortSignal) => {
    const here = caseHere()
    const found = await drafts.peek(place(here))
    const cursor = found.ok ? parseCursor(found.value) : null
    void drafts.remove(place(here, EARLIER))
    if (stop.aborted) return
    // Where it stood at another address waits there.
    if (cursor !== null && cursor.address === window.location.hash) {
      last = JSON.stringify(cursor)
      keptFor = here
      await putBack(cursor, stop)
    }
    if (stop.aborted) return
    watching = true
    seal()
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

/** Where the cursor stands; null where that is in no field that is kept, or in an empty one. */
function cursorNow(): Cursor | null {
  const at = document.activeElement
  if (!isTyped(at) || !isFieldId(at.id) || at.value === '') return null
  return {
    address: window.location.hash,
    id: at.id,
    length: at.value.length,
    start: at.selectionStart,
    end: at.selectionEnd,
  }
}

/** The case of the address, null outside of one. */
function caseHere(): string | null {
  return /^#\/zaak\/([^/]+)/.exec(window.location.hash)?.[1] ?? null
}
