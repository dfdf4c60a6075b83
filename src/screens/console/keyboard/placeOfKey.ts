import { NUMBER } from '../../answers'
import { BLANK } from '../../fields'

/** Where a key was pressed: in a dialog that waits, in something one types in or picks from, or at the table. */
export type PlaceOfKey = 'dialog' | 'field' | 'table'

const FIELDS = [
  'textarea',
  'select',
  'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=combobox]',
  '[role=listbox]',
].join()

/** What uses these keys itself: a list, a number, a date, and a text that is longer than its field. */
const PAGES = new Set(['pagedown', 'pageup'])
const LISTS = 'select, [role=listbox], input[type=date], input[type=time], input[type=number]'

/** Whether a key is left to where it was pressed: paging through a list or a long text. With `Alt` it is the chair's. */
export function isLeftAlone(target: EventTarget | null, pressed: string): boolean {
  if (!PAGES.has(pressed) || !(target instanceof HTMLElement)) return false
  if (target.matches(LISTS) || target.getAttribute('aria-expanded') === 'true') return true
  return target instanceof HTMLTextAreaElement && target.scrollHeight > target.clientHeight + 1
}

/** Where the focus is, seen from the chair's keys; `pressed` is the name of what was pressed. */
export function placeOfKey(target: EventTarget | null, pressed = ''): PlaceOfKey {
  if (dialogIsOpen()) return 'dialog'
  if (pressed.startsWith('ctrl+') && holdsNoTyping(target)) return 'table'
  return target instanceof Element && target.closest(FIELDS) !== null ? 'field' : 'table'
}

/** There is no typing to take back in a cell with one number, and in a field that is empty: `Ctrl` is the chair's there. */
function holdsNoTyping(target: EventTarget | null): boolean {
  return NUMBER.has(target) || BLANK.has(target)
}

/** By their tag, which the browser keeps a list of: a selector would walk through the whole page at every key. */
function dialogIsOpen(): boolean {
  return Array.from(document.getElementsByTagName('dialog')).some((dialog) => dialog.open)
}
