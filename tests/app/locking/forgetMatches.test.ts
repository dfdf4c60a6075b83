import { expect, it } from 'vitest'
import { forgetMatches } from '../../../src/app/window/forgetMatches'

it('leaves nothing of the text in which was looked last', () => {
  expect(/vader/.test('MERK: vader belt elke nacht')).toBe(true)
  expect(Reflect.get(RegExp, '$_')).toContain('MERK')
  forgetMatches()
  expect(Reflect.get(RegExp, '$_')).toBe('')
})
