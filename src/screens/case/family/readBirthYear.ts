/**
 * Reads a year of birth as somebody typed it. Undefined where nothing was typed, null where it is no year that
 * somebody alive, or on the way, can have been born in.
 *
 * @param thisYear the year at present
 */
export function readBirthYear(typed: string, thisYear: number): number | undefined | null {
  const text = typed.trim()
  if (text === '') return undefined
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
  return year >= thisYear - 120 && year <= thisYear + 1 ? year : null
}
