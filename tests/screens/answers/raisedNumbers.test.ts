import fc from '../../random'
import { expect, it } from 'vitest'
import { raisedNumbers } from '../../../src/screens/answers/scores/raisedNumbers'

it('leaves names where nobody stands beside them, and raises every other one of a row', () => {
  expect([...raisedNumbers([1, 4, 7, 10])]).toEqual([])
  expect([...raisedNumbers([6, 5, 9, 7, 8])]).toEqual([6, 8])
})

it('has no two numbers side by side at one height, whatever was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 })), (taken) => {
      const raised = raisedNumbers(taken)
      for (const number of taken) {
        if (taken.includes(number + 1)) expect(raised.has(number)).not.toBe(raised.has(number + 1))
      }
      // Nobody goes up without a neighbour.
      for (const number of raised) expect(taken).toContain(number - 1)
    }),
  )
})
