import { expect, it } from 'vitest'
import { backupReminder, changesSince } from '#exchange'
import { minute, someCase } from './someCase'

const NOW = '2026-12-10T11:00:00.000Z'

it('keeps silent while there is nothing to lose', () => {
  const never = backupReminder({ lastMade: null, changes: 0 }, NOW)
  expect(never).toEqual({ changes: 0, days: null, pressing: false })
  const old = backupReminder({ lastMade: '2020-01-01T00:00:00.000Z', changes: 0 }, NOW)
  expect(old.pressing).toBe(false)
})

it('presses when there never was one, after a week, and after much work', () => {
  const say = (lastMade: string | null, changes: number) =>
    backupReminder({ lastMade, changes }, NOW)
  expect(say(null, 1)).toEqual({ changes: 1, days: null, pressing: true })
  expect(say('2026-12-03T11:00:00.000Z', 3)).toEqual({ changes: 3, days: 7, pressing: true })
  expect(say('2026-12-03T11:00:01.000Z', 3)).toEqual({ changes: 3, days: 6, pressing: false })
  expect(say(NOW, 399).pressing).toBe(false)
  expect(say(NOW, 400).pressing).toBe(true)
})

it('does not mind a clock that was set back', () => {
  expect(backupReminder({ lastMade: '2027-01-01T00:00:00.000Z', changes: 2 }, NOW)).toEqual({
    changes: 2,
    days: 0,
    pressing: false,
  })
})

it('counts what the chair did, not the facts that followed from it', () => {
  const log = someCase('A')
  const together = log.map((fact) => ({ ...fact, action: 'één' }))
  expect(changesSince(log, null)).toBe(16)
  expect(changesSince(log, minute(12))).toBe(3)
  expect(changesSince(together, minute(12))).toBe(1)
  expect(changesSince(log, minute(60))).toBe(0)
})
