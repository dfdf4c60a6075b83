import { describe, expect, it } from 'vitest'
import { proposedParts } from '#conference'
import type { Somebody } from '../../driver/people'
import { people } from '../../driver/people'

const apart = { keptApart: [{ one: 'm', other: 'v', ground: 'stalking' }] }
const seated = (invited: readonly Somebody[], state = apart) =>
  proposedParts(
    invited.map((each) => people[each]),
    state,
  ).map(({ id, present }) => [id, present])

describe('the parts that are proposed', () => {
  it('keep the public prosecutor and the family apart', () => {
    expect(seated(['politie', 'om', 'moeder', 'tante'])).toEqual([
      ['A', ['politie', 'om']],
      ['B', ['politie', 'moeder', 'tante']],
    ])
  })

  it('give each of two who may not meet a part, and with the prosecutor that makes three', () => {
    expect(seated(['politie', 'moeder', 'vader'])).toEqual([
      ['A', ['politie', 'moeder']],
      ['B', ['politie', 'vader']],
    ])
    expect(seated(['om', 'politie', 'moeder', 'vader'])).toEqual([
      ['A', ['om', 'politie']],
      ['B', ['politie', 'moeder']],
      ['C', ['politie', 'vader']],
    ])
  })

  it('are two, the first without the family, where nothing asks for more', () => {
    expect(seated(['politie', 'moeder', 'vader'], { keptApart: [] })).toEqual([
      ['A', ['politie']],
      ['B', ['politie', 'moeder', 'vader']],
    ])
    expect(seated(['politie', 'om'])).toEqual([
      ['A', ['politie', 'om']],
      ['B', ['politie']],
    ])
  })
})
