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
  // A thing that has a use for letters of its own, such as a grid of numbers.
  '[data-own-keys]',
].join()

/** Where the focus is, seen from the chair's keys. */
export function placeOfKey(target: EventTarget | null): PlaceOfKey {
  if (dialogIsOpen()) return 'dialog'
  return target instanceof Element && target.closest(FIELDS) !== null ? 'field' : 'table'
}

/** By their tag, which the browser keeps a list of: a selector would walk through the whole page at every key. */
function dialogIsOpen(): boolean {
  return Array.from(document.getElementsByTagName('dialog')).some((dialog) => dialog.open)
}
