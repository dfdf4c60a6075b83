import { describe, expect, it } from 'vitest'
import type { Attributed } from '#conference'
import { belongsHere, familyIsPresent, isFamilySide, isSplit, visibilityFor } from '#conference'
import type { Somebody } from '../../driver/people'
import { people } from '../../driver/people'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { TestMeeting } from '../../driver/TestMeeting'

const mayBeSeen = ({ state, meeting }: TestMeeting, said: Attributed) =>
  visibilityFor(state, meeting).may(said)

type Audience = 'everyone' | 'professionals' | 'chair' | 'no word'
type Room = 'professionals' | 'with mother' | 'with confidant'
type Where = 'said here' | 'said elsewhere' | 'released to here' | 'released to elsewhere'

/**
 * What may hang on the wall now, written out by hand. Sources: rule 1 of the design; issue 3, "Audience" and "Parts":
 * what is for professionals never hangs with the family in the room, the chair's own never at all, and what was said
 * in another part only where it was released to this one.
 */
const TABLE: readonly (readonly [Audience, Room, Where, boolean])[] = [
  ['everyone', 'professionals', 'said here', true],
  ['everyone', 'professionals', 'said elsewhere', false],
  ['everyone', 'professionals', 'released to here', true],
  ['everyone', 'professionals', 'released to elsewhere', false],
  ['everyone', 'with mother', 'said here', true],
  ['everyone', 'with mother', 'said elsewhere', false],
  ['everyone', 'with mother', 'released to here', true],
  ['everyone', 'with mother', 'released to elsewhere', false],
  ['everyone', 'with confidant', 'said here', true],
  ['everyone', 'with confidant', 'said elsewhere', false],
  ['everyone', 'with confidant', 'released to here', true],
  ['everyone', 'with confidant', 'released to elsewhere', false],
  ['professionals', 'professionals', 'said here', true],
  ['professionals', 'professionals', 'said elsewhere', false],
  ['professionals', 'professionals', 'released to here', true],
  ['professionals', 'professionals', 'released to elsewhere', false],
  ['professionals', 'with mother', 'said here', false],
  ['professionals', 'with mother', 'said elsewhere', false],
  ['professionals', 'with mother', 'released to here', false],
  ['professionals', 'with mother', 'released to elsewhere', false],
  ['professionals', 'with confidant', 'said here', false],
  ['professionals', 'with confidant', 'said elsewhere', false],
  ['professionals', 'with confidant', 'released to here', false],
  ['professionals', 'with confidant', 'released to elsewhere', false],
  ['chair', 'professionals', 'said here', false],
  ['chair', 'professionals', 'said elsewhere', false],
  ['chair', 'professionals', 'released to here', false],
  ['chair', 'professionals', 'released to elsewhere', false],
  ['chair', 'with mother', 'said here', false],
  ['chair', 'with mother', 'said elsewhere', false],
  ['chair', 'with mother', 'released to here', false],
  ['chair', 'with mother', 'released to elsewhere', false],
  ['chair', 'with confidant', 'said here', false],
  ['chair', 'with confidant', 'said elsewhere', false],
  ['chair', 'with confidant', 'released to here', false],
  ['chair', 'with confidant', 'released to elsewhere', false],
  // What has no audience of its own (a number, an agreement) is for everyone.
  ['no word', 'professionals', 'said here', true],
  ['no word', 'professionals', 'said elsewhere', false],
  ['no word', 'with mother', 'said here', true],
  ['no word', 'with mother', 'said elsewhere', false],
  ['no word', 'with mother', 'released to here', true],
  ['no word', 'with confidant', 'released to elsewhere', false],
]

const ROOMS: Readonly<Record<Room, readonly Somebody[]>> = {
  professionals: ['voorzitter', 'politie', 'ggz', 'gemeente'],
  'with mother': ['voorzitter', 'politie', 'moeder'],
  'with confidant': ['voorzitter', 'politie', 'tante'],
}

async function inPartB(room: Room, where: Where): Promise<TestMeeting> {
  const overleg = await eenFocusoverleg({
    invited: ['voorzitter', 'politie', 'ggz', 'gemeente', 'moeder', 'tante'],
    parts: [
      { id: 'A', present: ['voorzitter', 'politie'] },
      { id: 'B', present: ROOMS[room] },
      { id: 'C', present: ['voorzitter'] },
    ],
  })
  if (where === 'said here') await overleg.entersPart('B')
  await overleg.says('politie', 'beeld.zorgen', 'tekst', { id: 'said' })
  if (where === 'released to here') await overleg.in({ type: 'released', item: 'said', to: 'B' })
  if (where === 'released to elsewhere')
    await overleg.in({ type: 'released', item: 'said', to: 'C' })
  if (where !== 'said here') await overleg.entersPart('B')
  await overleg.checksTheRoom()
  return overleg
}

describe('what may hang on the wall now', () => {
  it.each(TABLE)('for %s, %s in the room, %s: %s', async (audience, room, where, seen) => {
    const overleg = await inPartB(room, where)
    const { meeting } = overleg
    const part = meeting.entries[0]?.part ?? ''
    const said = { id: 'said', part, ...(audience !== 'no word' && { audience }) }
    expect(mayBeSeen(overleg, said)).toBe(seen)
    const here = where === 'said here' || where === 'released to here'
    expect(belongsHere(meeting, said)).toBe(here)
  })
})

it('is asked of who is expected, as long as the chair has not looked', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.entersPart('B')
  const said = { id: 'x', part: 'B', audience: 'professionals' } as const
  expect(familyIsPresent(overleg.meeting)).toBe(true)
  expect(mayBeSeen(overleg, said)).toBe(false)
})

it('changes the moment a client comes late, and again when she leaves', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  const said = { id: 'x', part: 'A', audience: 'professionals' } as const
  const attends = (present: boolean) =>
    overleg.in({ type: 'attended', participant: 'moeder', present })
  expect(mayBeSeen(overleg, said)).toBe(true)
  await attends(true)
  expect(mayBeSeen(overleg, said)).toBe(false)
  await attends(false)
  expect(mayBeSeen(overleg, said)).toBe(true)
})

it('is never what an id of an odd name could bring along', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  for (const id of ['toString', 'constructor', '__proto__', ''])
    expect(mayBeSeen(overleg, { id, part: 'B' })).toBe(false)
})

it('knows the family side of a table, and a meeting that is split', async () => {
  expect(Object.values(people).filter(isFamilySide)).toEqual([
    people.moeder,
    people.vader,
    people.tante,
  ])
  expect(isSplit((await eenFocusoverleg()).meeting)).toBe(false)
  expect(isSplit((await eenFocusoverleg({ split: true })).meeting)).toBe(true)
})

describe('an entry of part A in part B', () => {
  async function worryOfA() {
    const overleg = await eenFocusoverleg({ split: true })
    const worry = await overleg.says('politie', 'beeld.zorgen', 'wat alleen deel A weet')
    await overleg.entersPart('B')
    await overleg.checksTheRoom()
    const seen = () => mayBeSeen(overleg, overleg.meeting.entries[0]!)
    return { overleg, worry, seen }
  }

  it('cannot be taken there by a claim of its own', async () => {
    const { overleg, worry, seen } = await worryOfA()
    await overleg.changes(worry, { part: 'B' })
    expect(overleg.meeting.entries[0]?.part).toBe('A')
    expect(seen()).toBe(false)
  })

  it('that is said otherwise there belongs to neither part, until it is released', async () => {
    const { overleg, worry, seen } = await worryOfA()
    await overleg.changes(worry, { text: 'wat alleen deel A weet, en B zegt' })
    expect(seen()).toBe(false)
    await overleg.entersPart('A')
    await overleg.checksTheRoom()
    expect(seen()).toBe(false)
    await overleg.in({ type: 'released', item: worry, to: 'A' })
    expect(seen()).toBe(true)
  })
})
