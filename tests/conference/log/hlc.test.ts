import { expect, it } from 'vitest'
import fc from '../../random'
import { HLC, momentOf, NO_HLC, tick } from '../../../src/conference/log/hlc'

const at = (ms: number) => new Date(ms).toISOString()

it('reads as the moment, and counts on within it', () => {
  const first = tick(NO_HLC, at(1_764_750_600_000))
  expect(momentOf(first)).toBe(1_764_750_600_000)
  expect(first.slice(12)).toBe('0000')
  expect(tick(first, at(1_764_750_600_000)).slice(12)).toBe('0001')
})

it('never goes back, also when the clock of the machine does', () => {
  const later = tick(NO_HLC, at(1_764_750_600_000))
  const next = tick(later, at(1_764_750_300_000))
  expect(next > later).toBe(true)
  expect(momentOf(next)).toBe(1_764_750_600_000)
})

it('moves the milliseconds on where the counter is full', () => {
  const full = `${tick(NO_HLC, at(1_764_750_600_000)).slice(0, 12)}ffff`
  const next = tick(full, at(1_764_750_600_000))
  expect([momentOf(next), next.slice(12)]).toEqual([1_764_750_600_001, '0000'])
})

it('is text that sorts as it counts, for any clock of a machine', () => {
  const clocks = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(clocks, (moments) => {
      let last = NO_HLC
      for (const moment of moments) {
        const next = tick(last, at(moment))
        expect(next).toMatch(HLC)
        expect(next > last).toBe(true)
        last = next
      }
    }),
  )
})
