/** A key of the keyboard with what is held down beside it. */
export interface Shortcut {
  /** As the browser names it, in lower case: `pagedown`, `f8`, `b`, `?`. */
  readonly key: string
  readonly ctrl?: true
  readonly shift?: true
  /** Works while one types too, and in front of a dialog, whatever the reach of its action. */
  readonly everywhere?: true
}

/** One name for one press of keys: two actions with the same name are in each other's way. */
export function nameOfShortcut({ key, ctrl, shift }: Shortcut): string {
  return [ctrl === true && 'ctrl', shift === true && 'shift', key].filter(Boolean).join('+')
}

/** The name of what was pressed. For a sign such as `?` the shift key is only the way to it. */
export function nameOfPress(event: KeyboardEvent): string | undefined {
  if (event.altKey || event.isComposing) return undefined
  const key = event.key.toLowerCase()
  const sign = key.length === 1 && key.toUpperCase() === key
  return nameOfShortcut({
    key,
    ...((event.ctrlKey || event.metaKey) && { ctrl: true }),
    ...(event.shiftKey && !sign && { shift: true }),
  })
}

/** As `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export function spokenShortcut({ key, ctrl, shift }: Shortcut): string {
  const name = { pagedown: 'PageDown', pageup: 'PageUp' }[key] ?? key.toUpperCase()
  return [ctrl === true && 'Control', shift === true && 'Shift', name].filter(Boolean).join('+')
}

/** As it is printed on the key, for a key cap. */
export function printedShortcut({ key, ctrl, shift }: Shortcut): string {
  const name = { pagedown: 'PgDn', pageup: 'PgUp' }[key] ?? key.toUpperCase()
  return [ctrl === true && 'Ctrl', shift === true && 'Shift', name].filter(Boolean).join(' + ')
}
