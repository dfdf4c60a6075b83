import { expect, it } from 'vitest'
import { readBirthYear } from '../../../src/screens/shared/readBirthYear'

const read = (typed: string) => readBirthYear(typed, '2026-12-03')

it('reads a year in which somebody alive, or on the way, can have been born', () => {
  expect(read('2019')).toBe(2019)
  expect(read(' 1958 ')).toBe(1958)
  expect(read('1906')).toBe(1906)
  expect(read('2027')).toBe(2027)
})

it('tells a year that cannot be from one that was not given', () => {
  expect(read('')).toBeUndefined()
  expect(read('  ')).toBeUndefined()
  for (const typed of ['1905', '2028', '2200', '19', '02019', '2019a', '3 mei 2019', '20.9'])
    expect(read(typed)).toBeNull()
})
