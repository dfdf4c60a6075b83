import { utcDate } from '#base'
import { dayFrom, readDate, type DateParts } from './dateParts'
import { languageOf, type Register } from './register'

/** How a date is written; the examples are Dutch, all of the same moment. */
export type DateStyle =
  /** 7 december 2026 */
  | 'long'
  /** ma 7 december 2026 */
  | 'weekday'
  /** maandag 7 december 2026 */
  | 'weekdayLong'
  /** december 2026 */
  | 'month'
  /** 7 dec */
  | 'short'
  /** 9.30 uur */
  | 'time'

/**
 * A date in words. Of a date that is known in part, what is known is written: `2024-05` is "mei 2024".
 * No style invents a day or a time; `time` of a date without one is empty. What is no date (people
 * write "zomer 2024") comes back as it was given.
 */
export function formatDate(iso: string, style: DateStyle, register: Register): string {
  const parts = readDate(iso)
  if (parts === undefined) return iso
  return style === 'time' ? timeOf(parts, register) : inWords(parts, style, register)
}

function timeOf({ hour, minute }: DateParts, register: Register): string {
  if (hour === undefined || minute === undefined) return ''
  const minutes = String(minute).padStart(2, '0')
  return languageOf(register) === 'en' ? `${hour}:${minutes}` : `${hour}.${minutes} uur`
}

function inWords(parts: DateParts, style: DateStyle, register: Register): string {
  const { year, month, day } = parts
  if (month === undefined) return String(year)
  const name = words(register, { ...parts, month })
  if (day === undefined || style === 'month') return `${name({ month: 'long' })} ${year}`
  if (style === 'short') return `${day} ${name({ month: 'short' })}`
  const long = `${day} ${name({ month: 'long' })} ${year}`
  if (style === 'long') return long
  return `${name({ weekday: style === 'weekday' ? 'short' : 'long' })} ${long}`
}

type Word = (form: Pick<Intl.DateTimeFormatOptions, 'month' | 'weekday'>) => string

/** Names of months and days; counted in UTC from the date as it stands, so that no zone can shift it. */
function words(register: Register, { year, month = 1, day = 1 }: DateParts): Word {
  const locale = languageOf(register) === 'en' ? 'en-GB' : 'nl-NL'
  const date = utcDate(dayFrom(year, month, day))
  return (form) =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(date).replace('.', '')
}
