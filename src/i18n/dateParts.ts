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
  if (instant.test(iso)) return onThisDevice(new Date(iso))
  const [found, ...groups] = partial.exec(iso) ?? []
  if (found === undefined) return undefined
  const [year = 0, month, day, hour, minute] = groups.map((each) =>
    each === undefined ? undefined : Number(each),
  )
  if (!exists(year, month, day, hour, minute)) return undefined
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined || minute === undefined ? {} : { hour, minute }),
  }
}

function onThisDevice(date: Date): DateParts | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  }
}

function exists(year: number, month = 1, day = 1, hour = 0, minute = 0): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
}
