import { expect, it } from 'vitest'
import { labelApart, twinOf } from '../../src/screens/shared/twinOf'

const persons = [
  { id: 'k1', label: 'kind', born: 2015 },
  { id: 'v', label: 'vader' },
]

it('who is called the same is found, whatever the capitals and spaces, and never oneself', () => {
  expect(twinOf(persons, ' Kind ')?.id).toBe('k1')
  expect(twinOf(persons, 'kind', 'k1')).toBeUndefined()
  expect(twinOf(persons, 'kinderen')).toBeUndefined()
  expect(twinOf(persons, '')).toBeUndefined()
})

it('a label that tells them apart has the year of birth, or else a number that nobody has', () => {
  expect(labelApart(persons, 'kind', 2019)).toBe('kind (2019)')
  expect(labelApart(persons, ' kind ')).toBe('kind 2')
  expect(labelApart([...persons, { id: 'k2', label: 'Kind 2' }], 'kind')).toBe('kind 3')
  expect(labelApart([...persons, { id: 'k2', label: 'kind (2019)' }], 'kind', 2019)).toBe('kind 2')
})
