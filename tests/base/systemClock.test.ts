import { expect, it } from 'vitest'
import { systemClock } from '#base'

it('tells the present moment in UTC, with milliseconds, and goes', async () => {
  const one = systemClock.now()
  expect(one).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(Math.abs(Date.parse(one) - Date.now())).toBeLessThan(1000)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(systemClock.now() > one).toBe(true)
})
