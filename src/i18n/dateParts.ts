import { isRealTime, localTime } from '#base'

/** What a date says: a year, or a month, or a day, with or without a time of day. All as people count them. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
}

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?)?)?$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads `2024`, `2024-05`, `2024-05-07` and `2024-05-07T09:30` as they stand: without a zone there is
 * nothing to convert. A full instant (`…Z`, `…+02:00`) is read on the clock of this device, the clock that
 * the meeting is planned on. Anything else, or a day that does not exist, is `undefined`.
 */
export function readDate(iso: string): DateParts | undefined {
  const [found, ...groups] = partial.exec(instant.test(iso) ? localTime(iso) : iso) ?? []
  if (found === undefined) return undefined
  const [year = 0, month, day, hour, minute] = groups.map((each) =>
    each === undefined ? undefined : Number(each),
  )
  const time = `${two(hour ?? 0)}:${two(minute ?? 0)}`
  if (!isRealTime(`${dayFrom(year, month, day)}T${time}`)) return undefined
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined || minute === undefined ? {} : { hour, minute }),
  }
}

/** The ISO date of a year, a month or a day, all as people count them: of its first day where it has none. */
export function dayFrom(year: number, month = 1, day = 1): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
