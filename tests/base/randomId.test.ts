import { expect, it } from 'vitest'
import { randomId } from '#base'

it('is 22 signs that fit in an address and a file name, and never the same', () => {
  const ids = Array.from({ length: 2000 }, randomId)
  expect(ids.filter((id) => !/^[\w-]{22}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
