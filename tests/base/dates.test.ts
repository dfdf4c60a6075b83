import { expect, it } from 'vitest'
import {
  dayIn,
  daysAfter,
  elapsedBetween,
  instantAt,
  isRealDate,
  isRealTime,
  localDay,
  localTime,
  millisecondsBetween,
  minutesAfter,
  monthIn,
  monthsAfter,
  timeIn,
  weekdayOf,
  yearIn,
} from '#base'

it('knows the days that the calendar has, and the times of a clock', () => {
  expect(isRealDate('2028-02-29')).toBe(true)
  for (const date of ['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10'])
    expect(isRealDate(date)).toBe(false)
  expect(isRealTime('2026-12-03T23:59')).toBe(true)
  expect(isRealTime('2026-12-03T25:00')).toBe(false)
  expect(isRealTime('2026-02-30T09:30')).toBe(false)
})

it('counts days over the end of a month and a year, forwards and back', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysAfter('2026-03-28', 7)).toBe('2026-04-04')
})

it('counts months to the same day, or to the last that the month has', () => {
  expect(monthsAfter('2026-12-03', 1)).toBe('2027-01-03')
  expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28')
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28')
  expect(monthsAfter('2026-11-30', 15)).toBe('2028-02-29')
})

it('takes the parts from a date and time', () => {
  expect(dayIn('2026-12-03T09:30')).toBe('2026-12-03')
  expect(timeIn('2026-12-03T09:30')).toBe('09:30')
  expect(timeIn('2026-12-03')).toBe('')
  expect(monthIn('2026-12-03')).toBe('2026-12')
  expect(yearIn('2026-12-03')).toBe(2026)
  expect(weekdayOf('2026-12-06')).toBe(0)
})

it('counts minutes over midnight, and over the night in which the clock is put back', () => {
  expect(minutesAfter('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15')
  expect(minutesAfter('2026-10-25T02:30', 60)).toBe('2026-10-25T03:30')
  expect(minutesAfter('2026-12-03T08:30:00.000Z', -30)).toBe('2026-12-03T08:00:00.000Z')
})

it('goes from the clock of this device to an instant and back', () => {
  const instant = instantAt('2026-12-03T09:30') ?? ''
  expect(localTime(instant)).toBe('2026-12-03T09:30')
  expect(localDay(instant)).toBe('2026-12-03')
  expect(instantAt('2026-02-30T12:00')).toBeNull()
})

it('tells what lies between two instants, and that a clock set back stood still', () => {
  const [early, late] = ['2026-12-03T08:30:00.000Z', '2026-12-03T08:31:00.000Z']
  expect([millisecondsBetween(early, late), elapsedBetween(early, late)]).toEqual([60_000, 60_000])
  expect([millisecondsBetween(late, early), elapsedBetween(late, early)]).toEqual([-60_000, 0])
})
