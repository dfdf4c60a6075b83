import { describe, expect, it } from 'vitest'
import type { Participant } from '#conference'
import { apartAtTable, isProsecutor, prosecutorSitsWithFamily } from '#conference'
import { people } from '../../driver/people'

const somebody = (changes: Partial<Participant>): Participant => ({
  id: 'x',
  organisation: '',
  role: '',
  type: 'professional',
  ...changes,
})

describe('the public prosecutor', () => {
  it.each([
    [{ organisation: 'Openbaar Ministerie' }, true],
    [{ organisation: 'om' }, true],
    [{ organisation: 'Politie en OM' }, true],
    [{ role: 'officier' }, true],
    [{ organisation: 'Rechtbankgebouw', role: 'parketsecretaris' }, true],
    [{ organisation: 'Politie', role: 'officier van dienst' }, false],
    [{ organisation: 'Gemeente', role: 'contact met het OM' }, false],
    [{ organisation: 'Justitie', type: 'client' }, false],
  ] as const)('is known by what was typed: %o', (typed, is) => {
    expect(isProsecutor(somebody(typed))).toBe(is)
  })

  it('does not sit with the family, nor with whom they trust', () => {
    const { moeder, tante, om, politie } = people
    const plan = { participants: [politie, om, moeder, tante] }
    expect(prosecutorSitsWithFamily(plan, ['politie', 'om'])).toBe(false)
    expect(prosecutorSitsWithFamily(plan, ['politie', 'moeder'])).toBe(false)
    expect(prosecutorSitsWithFamily(plan, ['om', 'moeder'])).toBe(true)
    expect(prosecutorSitsWithFamily(plan, ['om', 'tante'])).toBe(true)
  })
})

it('two who are kept apart are found by person, whatever seat each has', () => {
  const plan = {
    participants: [
      people.moeder,
      { ...people.tante, person: 'm' },
      people.vader,
      { ...people.politie },
    ],
  }
  const state = { keptApart: [{ one: 'm', other: 'v', ground: 'stalking' }] }
  const found = apartAtTable(plan, ['moeder', 'tante', 'vader', 'politie'], state)
  expect(found.map(({ one, other }) => [one.id, other.id])).toEqual([
    ['moeder', 'vader'],
    ['tante', 'vader'],
  ])
  expect(apartAtTable(plan, ['moeder', 'politie'], state)).toEqual([])
})
