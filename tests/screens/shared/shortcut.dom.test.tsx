import { expect, it } from 'vitest'
import { nameOfPress } from '../../../src/screens/shared/shortcut'

const press = (key: string, init: KeyboardEventInit = {}) =>
  nameOfPress(new KeyboardEvent('keydown', { key, ...init }))

it('names a letter with Alt by what is printed on it, or by its place where Alt makes another sign of it', () => {
  expect(press('r', { altKey: true, code: 'KeyR' })).toBe('alt+r')
  // The letter counts, not where it lies on this keyboard.
  expect(press('a', { altKey: true, code: 'KeyQ' })).toBe('alt+a')
  expect(press('®', { altKey: true, code: 'KeyR' })).toBe('alt+r')
  expect(press('Dead', { altKey: true, code: 'KeyN' })).toBe('alt+n')
  expect(press('≥', { altKey: true, code: 'Period' })).toBe('alt+.')
})

it('leaves the signs that AltGr makes to who types', () => {
  expect(press('€', { altKey: true, ctrlKey: true, code: 'KeyE' })).toBeUndefined()
  expect(press('ó', { altKey: true, modifierAltGraph: true, code: 'KeyO' })).toBeUndefined()
})

it('takes the shift key of a sign for the way to it', () => {
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('F8', { shiftKey: true })).toBe('shift+f8')
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('ctrl+shift+z')
})
