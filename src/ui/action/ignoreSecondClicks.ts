import { makeSpot } from '../spots'

/** A button of which every click counts: one dot more. */
export const REPEATS = makeSpot()

/** What a click does something with. Text is none of it: there a second click chooses a word. */
const PRESSED = 'button, a, label, summary, input[type="checkbox"], input[type="radio"]'
const TYPED_IN = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select'

/**
 * Lets a double click do what one click does, on the whole page: the second one, which would take back what the first did
 * or land on what came in its place, is heard by nobody. Where every click counts an element says so as one of
 * `REPEATS`. Returns how to stop.
 */
export function ignoreSecondClicks(page: Window): () => void {
  const clicked = (event: MouseEvent) => {
    const { target, detail } = event
    // Keys and scripts press with 0.
    if (detail < 2 || !(target instanceof Element)) return
    if (target.closest(PRESSED) === null || target.closest(TYPED_IN) !== null) return
    if (REPEATS.around(target) !== null) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  page.addEventListener('click', clicked, true)
  return () => page.removeEventListener('click', clicked, true)
}
