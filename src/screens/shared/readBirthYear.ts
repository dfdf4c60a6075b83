import { yearIn } from '#base'

/**
 * Reads a year of birth as somebody typed it. Undefined where nothing was typed, null where it is no year that
 * somebody alive, or on the way, can have been born in.
 *
 * @param today the date of today, as an ISO date
 */
export function readBirthYear(typed: string, today: string): number | undefined | null {
  const text = typed.trim()
  const thisYear = yearIn(today)
  if (text === '') return undefined
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
  return year >= thisYear - 120 && year <= thisYear + 1 ? year : null
}
