import { daysAfter, isRealDate, monthsAfter, weekdayOf, yearIn } from '#base'

const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
}

/**
 * Reads a date as it is said in Dutch: `vandaag`, `morgen`, `vrijdag`, `volgende week dinsdag`, `over 2 weken`,
 * `7 dec`, `7 december 2027`, `7-12`, `2026-12-07`. What has no year is the first one from today on.
 * `today` and the answer are ISO dates; null where it is no date.
 */
export function readDutchDate(said: string, today: string): string | null {
  const words = said.trim().toLocaleLowerCase('nl').replaceAll('.', '').replace(/\s+/g, ' ')
  return (
    readIso(words) ??
    readNamed(words, today) ??
    readWeekday(words, today) ??
    readDistance(words, today) ??
    readDayAndMonth(words, today)
  )
}

function readIso(words: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && isRealDate(words) ? words : null
}

function readNamed(words: string, today: string): string | null {
  const days = { vandaag: 0, morgen: 1, overmorgen: 2 }[words]
  return days === undefined ? null : daysAfter(today, days)
}

/** The next day of that name, never today; `volgende week` is the one in the week after this one. */
function readWeekday(words: string, today: string): string | null {
  const said =
    /^(?:(?:op|aanstaande|komende) )?(volgende week )?([a-z]+?)(?: over een week)?$/.exec(words)
  const name = said?.[2] ?? ''
  const day = DAYS.findIndex(
    (each) => each === name || (name.length === 2 && each.startsWith(name)),
  )
  if (day < 0) return null
  const now = weekdayOf(today)
  if (said?.[1] !== undefined) return daysAfter(today, ((8 - now) % 7 || 7) + ((day + 6) % 7))
  const ahead = (day - now + 7) % 7 || 7
  return daysAfter(today, ahead + (words.endsWith('over een week') ? 7 : 0))
}

function readDistance(words: string, today: string): string | null {
  const said = /^(?:over|binnen) (\d{1,3}|[a-zé]+) (dag|dagen|week|weken|maand|maanden)$/.exec(
    words,
  )
  if (said === null) return null
  const count = Number(said[1]) || NUMBERS[said[1] ?? '']
  if (count === undefined) return null
  const unit = said[2] ?? ''
  if (unit.startsWith('dag')) return daysAfter(today, count)
  return unit.startsWith('week') || unit === 'weken'
    ? daysAfter(today, count * 7)
    : monthsAfter(today, count)
}

function readDayAndMonth(words: string, today: string): string | null {
  const said =
    /^(?:[a-z]{2,9} )?(\d{1,2}) ([a-z]{3,9})(?: (\d{4}))?$/.exec(words) ??
    /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(words)
  if (said === null) return null
  const [, day = '', named = '', year] = said
  const month = /^\d+$/.test(named)
    ? Number(named)
    : MONTHS.findIndex((each) => each.startsWith(named) || (named === 'mrt' && each === 'maart')) +
      1
  if (month === 0) return null
  const inYear = (of: number) =>
    `${String(of)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year !== undefined) return isRealDate(inYear(Number(year))) ? inYear(Number(year)) : null
  const thisYear = yearIn(today)
  const first = [thisYear, thisYear + 1]
    .map(inYear)
    .find((date) => isRealDate(date) && date >= today)
  return first ?? null
}
