// All arithmetic with days and times is in here. Three kinds of text go in and out:
// - a day, as ISO date: `2026-12-03`
// - a local time, the day and the time of day without a zone, as a meeting is planned: `2026-12-03T09:30`
// - an instant, in UTC, as a clock tells it: `2026-12-03T08:30:00.000Z`
// A text that is none of these gives nonsense and never throws, unless it says so.

/** A minute in milliseconds. */
export const MINUTE = 60_000
/** A day in milliseconds. */
export const DAY = 24 * 60 * MINUTE
/** A week in milliseconds. */
export const WEEK = 7 * DAY

/** The day of a local time, or of a day itself: `2026-12-03T09:30` is on `2026-12-03`. */
export function dayIn(local: string): string {
  return local.slice(0, 10)
}

/** The time of day of a local time: `09:30` of `2026-12-03T09:30`; empty of a day. */
export function timeIn(local: string): string {
  return local.slice(11, 16)
}

/** The month of a day or a local time: `2026-12`. */
export function monthIn(local: string): string {
  return local.slice(0, 7)
}

/** The year of a day or a local time, as a number. */
export function yearIn(local: string): number {
  return Number(local.slice(0, 4))
}

/** The day of the week of a day: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return utcDate(day).getUTCDay()
}

/** Whether a day is one that the calendar has: `2026-02-30` is not. */
export function isRealDate(day: string): boolean {
  const at = utcDate(day)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** Whether a local time is one that calendar and clock have: `2026-12-03T25:00` is not. */
export function isRealTime(local: string): boolean {
  const at = new Date(`${local}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(local)
}

/** The day so many days after a day; before it, where the number is negative. Throws where the day is not real. */
export function daysAfter(day: string, days: number): string {
  const at = utcDate(day)
  at.setUTCDate(at.getUTCDate() + days)
  return dayIn(at.toISOString())
}

/**
 * The same day so many months after a day, or the last of that month where it has no such day. Throws where the day is not
 * real.
 */
export function monthsAfter(day: string, months: number): string {
  const from = utcDate(day)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  // Day 0 of the month after is the last of the month itself: a year after 29 February is 28 February.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayIn(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))).toISOString())
}

/**
 * So many minutes after an instant, as an instant; after a local time, as a local time, as if the clock is never put forward or
 * back. Throws where it is neither.
 */
export function minutesAfter(moment: string, minutes: number): string {
  const isInstant = moment.endsWith('Z')
  const start = Date.parse(isInstant ? moment : `${moment}Z`)
  const after = new Date(start + minutes * MINUTE).toISOString()
  return isInstant ? after : after.slice(0, 16)
}

/** An instant on the clock of this device, as a local time. */
export function localTime(instant: string): string {
  const at = new Date(instant)
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`
}

/** The day of an instant on the clock of this device: what a chair calls today. */
export function localDay(instant: string): string {
  return dayIn(localTime(instant))
}

/** The instant at which the clock of this device shows a local time; null where it is not real. */
export function instantAt(local: string): string | null {
  return isRealTime(local) ? new Date(`${local}:00`).toISOString() : null
}

/** How many milliseconds after the beginning of 1970 an instant is. */
export function millisecondsOf(instant: string): number {
  return Date.parse(instant)
}

/** Milliseconds from one instant to another: below zero where the other comes first, `NaN` where one is no instant. */
export function millisecondsBetween(from: string, until: string): number {
  return Date.parse(until) - Date.parse(from)
}

/** As `millisecondsBetween`, never below zero: a clock that was set back counts as standing still. */
export function elapsedBetween(from: string, until: string): number {
  return Math.max(0, millisecondsBetween(from, until))
}

/** The start of a day in UTC, for what asks for a `Date`: to be read and written in UTC only. */
export function utcDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
