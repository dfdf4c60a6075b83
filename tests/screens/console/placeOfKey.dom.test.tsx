import { expect, it } from 'vitest'
import { NUMBER } from '../../../src/screens/answers/scores/gridSpots'
import { isLeftAlone, placeOfKey } from '../../../src/screens/console/keyboard/placeOfKey'
import { BLANK } from '../../../src/screens/fields'

it('takes a field in which nothing was typed for the table where Ctrl is held', () => {
  document.body.innerHTML = '<textarea></textarea><textarea></textarea>'
  const [blank, wiped] = document.querySelectorAll('textarea')
  BLANK.ref()(blank ?? null)
  expect(placeOfKey(blank ?? null, 'ctrl+z')).toBe('table')
  expect(placeOfKey(blank ?? null, 'p')).toBe('field')
  expect(placeOfKey(wiped ?? null, 'ctrl+z')).toBe('field')
})

it('takes a cell with one number for the table where Ctrl is held, and for a field where it is not', () => {
  document.body.innerHTML = '<input /><textarea></textarea>'
  const [cell, text] = [document.querySelector('input'), document.querySelector('textarea')]
  NUMBER.ref()(cell)
  expect(placeOfKey(cell, 'ctrl+z')).toBe('table')
  expect(placeOfKey(cell, 'b')).toBe('field')
  // A sentence has typing of its own to take back.
  expect(placeOfKey(text, 'ctrl+z')).toBe('field')
})

it('leaves paging to a list, a date, and a text that is longer than its field', () => {
  document.body.innerHTML =
    '<select></select><input type="date" /><input type="text" /><textarea></textarea><button></button>'
  const [list, date, text, area, button] = document.body.children
  for (const key of ['pagedown', 'pageup']) {
    expect(isLeftAlone(list ?? null, key)).toBe(true)
    expect(isLeftAlone(date ?? null, key)).toBe(true)
    for (const each of [text, area, button]) expect(isLeftAlone(each ?? null, key)).toBe(false)
    expect(isLeftAlone(list ?? null, `alt+${key}`)).toBe(false)
  }
  Object.defineProperty(area, 'scrollHeight', { value: 300 })
  Object.defineProperty(area, 'clientHeight', { value: 60 })
  expect(isLeftAlone(area ?? null, 'pagedown')).toBe(true)
  expect(isLeftAlone(list ?? null, 'p')).toBe(false)
})
