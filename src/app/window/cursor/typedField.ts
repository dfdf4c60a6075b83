/** A field with a cursor. */
export type TypedField = HTMLInputElement | HTMLTextAreaElement

export function isTyped(at: Element | null): at is TypedField {
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
}
