import { afterEach, describe, expect, it } from 'vitest'
import { formatDate } from '#i18n'

describe('a date in words', () => {
  it.each([
    ['2026-12-07', 'long', 'nl', '7 december 2026'],
    ['2026-12-07', 'long', 'nl-eenvoudig', '7 december 2026'],
    ['2026-12-07', 'long', 'en', '7 December 2026'],
    ['2026-12-05', 'weekday', 'nl', 'za 5 december 2026'],
    ['2026-12-07', 'weekday', 'nl', 'ma 7 december 2026'],
    ['2026-12-07', 'weekday', 'en', 'Mon 7 December 2026'],
    ['2026-12-17', 'weekdayLong', 'nl', 'donderdag 17 december 2026'],
    ['2026-12-17', 'weekdayLong', 'en', 'Thursday 17 December 2026'],
    ['2024-05', 'month', 'nl', 'mei 2024'],
    ['2024-05-31', 'month', 'en', 'May 2024'],
    ['2026-12-07', 'short', 'nl', '7 dec'],
    ['2026-03-01', 'short', 'nl', '1 mrt'],
    ['2026-12-03T09:30', 'time', 'nl', '9.30 uur'],
    ['2026-12-03T14:05:00', 'time', 'nl', '14.05 uur'],
    ['2026-12-03T09:30', 'time', 'en', '9:30'],
    ['2026-12-03T00:00', 'weekdayLong', 'nl', 'donderdag 3 december 2026'],
    ['2026-12-31T23:59', 'long', 'nl', '31 december 2026'],
  ] as const)('%s as %s in %s is %s', (iso, style, register, words) => {
    expect(formatDate(iso, style, register)).toBe(words)
  })

  it.each([
    ['2024', 'long', '2024'],
    ['2024', 'month', '2024'],
    ['2024-05', 'weekday', 'mei 2024'],
    ['2024-05', 'short', 'mei 2024'],
    ['2024-05-07', 'time', ''],
  ] as const)('%s, known in part, as %s is "%s"', (iso, style, words) => {
    expect(formatDate(iso, style, 'nl')).toBe(words)
  })

  it.each(['zomer 2024', '', '2024-13', '2026-02-30', '2026-12-03T25:00', '7-12-2026'])(
    'leaves "%s" as it was written',
    (text) => {
      expect(formatDate(text, 'long', 'nl')).toBe(text)
    },
  )
})

describe('on any device', () => {
  const before = process.env['TZ']
  afterEach(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it.each([
    'Europe/Amsterdam',
    'UTC',
    'America/Curacao',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ])('a day stays that day in %s', (zone) => {
    process.env['TZ'] = zone
    expect(formatDate('2026-12-07', 'weekday', 'nl')).toBe('ma 7 december 2026')
    expect(formatDate('2026-12-03T09:30', 'time', 'nl')).toBe('9.30 uur')
  })

  it('an instant is told by the clock on the wall of the room', () => {
    process.env['TZ'] = 'Europe/Amsterdam'
    expect(formatDate('2026-12-03T08:30:00.000Z', 'time', 'nl')).toBe('9.30 uur')
    expect(formatDate('2026-07-03T07:30:00Z', 'time', 'nl')).toBe('9.30 uur')
    expect(formatDate('2026-12-06T23:30:00.000Z', 'weekday', 'nl')).toBe('ma 7 december 2026')
    expect(formatDate('2026-12-03T09:30:00+01:00', 'time', 'nl')).toBe('9.30 uur')
  })
})
