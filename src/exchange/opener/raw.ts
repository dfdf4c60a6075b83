/** An object of which nothing is known but that it is one. */
export type Raw = Readonly<Record<string, unknown>>

const NOTHING: Raw = {}

/** The object that a value is; an empty one where it is none. */
export function asRaw(value: unknown): Raw {
  return isRaw(value) ? value : NOTHING
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text under a name; an empty one where there is none. */
export function textAt(raw: Raw, key: string): string {
  const value = raw[key]
  return typeof value === 'string' ? value : ''
}

/** The list under a name; an empty one where there is none. */
export function listAt(raw: Raw, key: string): readonly unknown[] {
  const value = raw[key]
  return Array.isArray(value) ? value : []
}
