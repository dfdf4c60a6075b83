import { expect, it } from 'vitest'
import { dayIn, daysAfter, isRealDate, isRealTime, monthsAfter } from '#base'

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

it('takes the day from a date and time', () => {
  expect(dayIn('2026-12-03T09:30')).toBe('2026-12-03')
})
