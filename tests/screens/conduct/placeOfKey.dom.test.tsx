import { expect, it } from 'vitest'
import { placeOfKey } from '../../../src/screens/conduct/keyboard/placeOfKey'

it('takes a field in which nothing was typed for the table where Ctrl is held', () => {
  document.body.innerHTML = '<textarea data-blank=""></textarea><textarea></textarea>'
  const [blank, wiped] = document.querySelectorAll('textarea')
  expect(placeOfKey(blank ?? null, 'ctrl+z')).toBe('table')
  expect(placeOfKey(blank ?? null, 'p')).toBe('field')
  expect(placeOfKey(wiped ?? null, 'ctrl+z')).toBe('field')
})

it('takes a cell with one number for the table where Ctrl is held, and for a field where it is not', () => {
  document.body.innerHTML = '<input data-number="" /><textarea></textarea>'
  const [cell, text] = [document.querySelector('input'), document.querySelector('textarea')]
  expect(placeOfKey(cell, 'ctrl+z')).toBe('table')
  expect(placeOfKey(cell, 'b')).toBe('field')
  // A sentence has typing of its own to take back.
  expect(placeOfKey(text, 'ctrl+z')).toBe('field')
})
