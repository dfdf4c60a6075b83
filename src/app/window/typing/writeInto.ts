import type { Field } from './fieldName'

/** Writes as a hand would: the field tells whoever listens. */
export function writeInto(field: Field, text: string): void {
  // The field's own way of being set: React puts another in front of it, and would not notice.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  const name = field instanceof HTMLSelectElement ? 'change' : 'input'
  field.dispatchEvent(new Event(name, { bubbles: true }))
}
