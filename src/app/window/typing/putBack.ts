import { findField, type Field } from './fieldName'
import type { Typed } from './typed'

/** How long a page may take until its fields are there, in milliseconds: a case is read and opened first. */
const PATIENCE = 15_000

/** How long it settles once they are: what a field kept itself comes back first, and then moves no cursor. */
const SETTLES = 1_000

/** After that much of it a field that kept nothing itself is given what stood there. */
const OWN = 300

/** So long is waited for all fields; after it those that are there will do. */
const ALL = 3_000

const STEP = 40

interface Hands {
  /** Whether somebody typed in that field since. */
  readonly typedAnew: (field: Field) => boolean
  readonly write: (field: Field, text: string) => void
}

/**
 * Puts back what was typed, the cursor last. Who presses a key meanwhile is where they want to be: then only the texts
 * come back, and none where something was typed anew.
 */
export async function putBack(typed: Typed, hands: Hands, stop: AbortSignal): Promise<void> {
  const { texts, cursor, opener } = typed
  const hand = watchHand(stop)
  const began = performance.now()
  let there: number | null = null
  let opened = false
  while (!stop.aborted) {
    const now = performance.now()
    if (!opened && !hand.moved() && cursor !== null && findField(cursor.field) === null)
      opened = press(opener)
    if (isThere(texts, now - began)) there ??= now
    if (there === null ? now - began > PATIENCE : now - there > SETTLES) break
    if (there !== null) putOnce(typed, hands, now - there > OWN, !hand.moved())
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  hand.rest()
}

function isThere(texts: Typed['texts'], waited: number): boolean {
  const found = texts.filter(({ field }) => findField(field) !== null).length
  return found === texts.length || (found > 0 && waited > ALL)
}

function putOnce({ texts, cursor }: Typed, hands: Hands, writes: boolean, places: boolean): void {
  if (writes) putTexts(texts, hands)
  if (places && cursor !== null) place(cursor, texts)
}

/** Notices whether somebody pressed a key or the mouse, or spoke or pasted into a field. */
function watchHand(stop: AbortSignal): {
  readonly moved: () => boolean
  readonly rest: () => void
} {
  let moved = false
  const move = () => {
    moved = true
  }
  const how = { capture: true, signal: stop }
  const signs = ['keydown', 'pointerdown', 'beforeinput']
  for (const sign of signs) window.addEventListener(sign, move, how)
  return {
    moved: () => moved,
    rest: () => {
      for (const sign of signs) window.removeEventListener(sign, move, how)
    },
  }
}

function putTexts(texts: Typed['texts'], { typedAnew, write }: Hands): void {
  for (const { field, text } of texts) {
    const at = findField(field)
    if (at !== null && at.value !== text && !typedAnew(at)) write(at, text)
  }
}

/** Opens what the field stood in, once its button is there. Out: whether it was. */
function press(opener: string | null): boolean {
  const button = opener === null ? null : document.querySelector<HTMLElement>(opener)
  button?.click()
  return button !== null
}

function place({ field, start, end }: NonNullable<Typed['cursor']>, texts: Typed['texts']): void {
  const found = findField(field)
  if (found === null || found instanceof HTMLSelectElement) return
  if (found.value !== texts.find((each) => each.field === field)?.text) return
  const details = found.closest('details')
  if (details !== null) details.open = true
  if (document.activeElement !== found) found.focus()
  const moved = found.selectionStart !== start || found.selectionEnd !== end
  if (moved && start !== null && end !== null) found.setSelectionRange(start, end)
}
