/** What can take focus by Tab. */
const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]'

/** By what a control and its row are known again, where the page drew them anew. */
const NAMES = ['data-do', 'data-action', 'data-field'] as const
const ROWS = [
  'data-rove',
  'data-entry',
  'data-agreement',
  'data-bottom-line',
  'data-person',
  'data-participant',
] as const

/** Where focus was: the control by name, its row by name, and the way up, each with the place among its siblings. */
interface Place {
  readonly at: Element
  readonly control: string | null
  readonly row: string | null
  readonly way: readonly (readonly [parent: Element, index: number])[]
}

/**
 * Whoever goes by keyboard or by ear is never thrown to the top of the page: where what has focus goes from it, as a row does
 * that is removed, focus goes to the same control of the row that took its place, else of the one before, else to what is
 * nearest. Whatever moves focus itself goes before. Out: how to stop.
 */
export function keepFocus(page: Document): () => void {
  /** Where focus is; and where it was outside of a dialog, as one that asked for something gives it back. */
  let last: Place | null = null
  let outside: Place | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const noted = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    last = placeOf(target)
    if (target.closest('dialog') === null) outside = last
  }
  const look = () => {
    if (!isLost(page) || last === null) return
    const from = last.at.closest('dialog') === null ? last : outside
    const next = from === null ? undefined : (again(page, from) ?? beside(from))
    // Nothing of what is gone is held on to.
    last = null
    outside = null
    next?.focus()
  }
  const changed = new MutationObserver(() => {
    if (!isLost(page) || last === null || last.at.isConnected) return
    clearTimeout(timer)
    // Whoever takes something away may say where to go on: only then it is looked.
    timer = setTimeout(look, 0)
  })
  page.addEventListener('focusin', noted)
  changed.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', noted)
    changed.disconnect()
    clearTimeout(timer)
  }
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body
}

function placeOf(at: Element): Place {
  const way: (readonly [Element, number])[] = []
  for (let each = at; each.parentElement !== null; each = each.parentElement)
    way.push([each.parentElement, [...each.parentElement.children].indexOf(each)])
  return { at, control: nameIn(at, NAMES), row: rowOf(at), way }
}

function rowOf(at: Element): string | null {
  const row = at.closest(ROWS.map((name) => `[${name}]`).join())
  return row === null ? null : nameIn(row, ROWS)
}

function nameIn(at: Element, names: readonly string[]): string | null {
  const name = names.find((each) => at.hasAttribute(each))
  return name === undefined ? null : `[${name}=${JSON.stringify(at.getAttribute(name) ?? '')}]`
}

/** The same control of the same row, where that stands elsewhere now. */
function again(page: Document, { control, row }: Place): HTMLElement | undefined {
  if (control === null || row === null) return undefined
  return page.querySelector<HTMLElement>(`${row} ${control}, ${row}${control}`) ?? undefined
}

/** What stands where it stood, or before that; up from the nearest that is still there. */
function beside({ control, way }: Place): HTMLElement | undefined {
  for (const [parent, index] of way) {
    if (!parent.isConnected) continue
    const near = [parent.children[index], parent.children[index - 1]].filter(
      (each) => each !== undefined,
    )
    const found =
      near.map((each) => controlIn(each, control)).find((each) => each !== undefined) ??
      near.map((each) => controlIn(each, null)).find((each) => each !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

function controlIn(place: Element, control: string | null): HTMLElement | undefined {
  const wanted = control ?? FOCUSABLE
  if (place instanceof HTMLElement && place.matches(wanted)) return place
  return place.querySelector<HTMLElement>(wanted) ?? undefined
}
