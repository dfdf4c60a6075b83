/** A key of the keyboard with what is held down beside it. */
export interface Shortcut {
  /** As the browser names it, in lower case: `pagedown`, `f8`, `p`, `?`. */
  readonly key: string
  readonly ctrl?: true
  readonly alt?: true
  readonly shift?: true
}

/** One name for one press of keys: two actions with the same name are in each other's way. */
export function nameOfShortcut({ key, ctrl, alt, shift }: Shortcut): string {
  return [ctrl === true && 'ctrl', alt === true && 'alt', shift === true && 'shift', key]
    .filter(Boolean)
    .join('+')
}

/**
 * The name of what was pressed. For a sign such as `?` the shift key is only the way to it. What `AltGr` or `Ctrl` with
 * `Alt` makes is a sign of some keyboard (€, ó), never a key of the chair: undefined.
 */
export function nameOfPress(event: KeyboardEvent): string | undefined {
  const { altKey: alt, shiftKey: shift, isComposing } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (isComposing || (alt && (ctrl || event.getModifierState('AltGraph')))) return undefined
  const key = alt ? printedKey(event) : event.key.toLowerCase()
  const sign = key.length === 1 && key.toUpperCase() === key
  return nameOfShortcut({
    key,
    ...(ctrl && { ctrl: true }),
    ...(alt && { alt: true }),
    ...(shift && !sign && { shift: true }),
  })
}

/** Signs on the keys that carry no letter, by the place of the key. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Equal: '=',
  Minus: '-',
}

/** On a Mac a letter with Alt is another sign (® for r), or begins one: there the place of the key tells which it is. */
function printedKey({ key, code }: KeyboardEvent): string {
  if (/^[ -~]$/.test(key) || (key.length > 1 && key !== 'Dead')) return key.toLowerCase()
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? SIGNS[code] ?? key.toLowerCase()
}

/**
 * Whether it is one sign without anything held down: it acts only where nothing is typed, and can be switched off in the
 * settings (WCAG 2.1.4).
 */
export function isLetter({ key, ctrl, alt }: Shortcut): boolean {
  return key.length === 1 && ctrl !== true && alt !== true
}

/** The keys that count: all of them, or those that are no letter. */
export function keysThatCount(keys: readonly Shortcut[], letters: boolean): readonly Shortcut[] {
  return letters ? keys : keys.filter((each) => !isLetter(each))
}

/** As `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export function spokenShortcut({ key, ctrl, alt, shift }: Shortcut): string {
  const name = { pagedown: 'PageDown', pageup: 'PageUp' }[key] ?? key.toUpperCase()
  return [ctrl === true && 'Control', alt === true && 'Alt', shift === true && 'Shift', name]
    .filter(Boolean)
    .join('+')
}

/** As it is printed on the key, for a key cap. */
export function printedShortcut({ key, ctrl, alt, shift }: Shortcut): string {
  const name = { pagedown: 'PgDn', pageup: 'PgUp' }[key] ?? key.toUpperCase()
  return [ctrl === true && 'Ctrl', alt === true && 'Alt', shift === true && 'Shift', name]
    .filter(Boolean)
    .join('+')
}
