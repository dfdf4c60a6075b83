import type { Cursor } from './cursor'
import { isTyped } from './typedField'

/** How long a page may take until the field is there with its text, in milliseconds: a case is read and opened first. */
const PATIENCE = 15_000

/** How long it settles once it is: other drafts come back too, and then move no cursor. */
const SETTLES = 1_000

const STEP = 40

/** Puts the cursor back where it stood. Who presses a key meanwhile is where they want to be. */
export async function putBack(cursor: Cursor, stop: AbortSignal): Promise<void> {
  const hand = watchHand(stop)
  const began = performance.now()
  let there: number | null = null
  while (!stop.aborted && !hand.moved()) {
    const now = performance.now()
    if (place(cursor)) there ??= now
    if (there === null ? now - began > PATIENCE : now - there > SETTLES) break
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  hand.rest()
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

/** Out: whether it stands there now. */
function place({ id, length, start, end }: Cursor): boolean {
  const found = document.getElementById(id)
  if (!isTyped(found) || found.value.length !== length) return false
  const details = found.closest('details')
  if (details !== null) details.open = true
  if (document.activeElement !== found) found.focus()
  const moved = found.selectionStart !== start || found.selectionEnd !== end
  if (moved && start !== null && end !== null) found.setSelectionRange(start, end)
  return true
}
