import { describe, expect, it } from 'vitest'
import type { MeetingPart } from '#conference'
import { mayBeShared } from '#conference'
import type { Somebody } from '../../driver/people'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'

const all = [
  'voorzitter',
  'politie',
  'om',
  'moeder',
  'vader',
  'tante',
] as const satisfies readonly Somebody[]
type Parts = readonly MeetingPart[]
const parts = (A: readonly Somebody[], B: readonly Somebody[]): Parts => [
  { id: 'A', present: A },
  { id: 'B', present: B },
]

/** Who sits in which part. */
const one: Parts = [{ id: 'A', present: ['voorzitter', 'politie', 'moeder'] }]
const motherInB = parts(['voorzitter', 'om'], ['voorzitter', 'moeder'])
const motherInA = parts(['voorzitter', 'moeder'], ['voorzitter', 'om'])
const motherInBoth = parts(['voorzitter', 'moeder'], ['voorzitter', 'moeder'])
const confidantInB = parts(['voorzitter', 'om'], ['voorzitter', 'tante'])
const apart = parts(['voorzitter', 'moeder'], ['voorzitter', 'vader'])
const motherJoinsFather = parts(['voorzitter', 'vader'], ['voorzitter', 'vader', 'moeder'])
const nobody = parts(['voorzitter', 'om'], ['voorzitter', 'politie'])

type Audience = 'everyone' | 'professionals' | 'chair' | undefined

/**
 * What may stand in a document for everybody, written out by hand. Sources: rule 1 of the design and decision 3: what
 * was agreed without the family stands on nobody's page until it is released; what the family heard may stand there.
 */
const TABLE: readonly (readonly [
  parts: string,
  Parts,
  audience: Audience,
  saidIn: string,
  releasedTo: string | null,
  shared: boolean,
])[] = [
  ['not split', one, 'everyone', 'A', null, true],
  ['not split', one, undefined, 'A', null, true],
  ['not split', one, 'professionals', 'A', null, false],
  ['not split', one, 'chair', 'A', null, false],
  ['mother in B', motherInB, 'everyone', 'A', null, false],
  ['mother in B', motherInB, undefined, 'A', null, false],
  ['mother in B', motherInB, 'everyone', 'A', 'B', true],
  ['mother in B', motherInB, undefined, 'A', 'B', true],
  ['mother in B', motherInB, 'professionals', 'A', 'B', false],
  ['mother in B', motherInB, 'chair', 'A', 'B', false],
  ['mother in B', motherInB, 'everyone', 'B', null, true],
  ['mother in B', motherInB, 'professionals', 'B', null, false],
  ['mother in A', motherInA, 'everyone', 'A', null, true],
  ['mother in A', motherInA, 'everyone', 'B', null, false],
  ['mother in A', motherInA, 'everyone', 'B', 'A', true],
  ['mother in both', motherInBoth, 'everyone', 'A', null, true],
  ['mother in both', motherInBoth, 'everyone', 'B', null, true],
  ['mother in both', motherInBoth, 'professionals', 'B', null, false],
  ['confidant in B', confidantInB, 'everyone', 'A', null, false],
  ['confidant in B', confidantInB, 'everyone', 'A', 'B', true],
  ['mother in A, father in B', apart, 'everyone', 'A', null, false],
  ['mother in A, father in B', apart, 'everyone', 'B', null, false],
  ['mother in A, father in B', apart, 'everyone', 'A', 'B', true],
  ['mother in A, father in B', apart, 'everyone', 'B', 'A', true],
  ['mother joins father in B', motherJoinsFather, 'everyone', 'A', null, false],
  ['mother joins father in B', motherJoinsFather, 'everyone', 'B', null, true],
  ['nobody of the family', nobody, 'everyone', 'A', null, true],
  ['nobody of the family', nobody, 'everyone', 'B', null, true],
  // A part that the meeting does not have: nobody heard it.
  ['mother in both', motherInBoth, 'everyone', 'C', null, false],
  ['not split', one, 'everyone', 'B', null, false],
]

describe('what may stand in a document for everybody', () => {
  it.each(TABLE)('%s', async (_, parts, audience, part, releasedTo, shared) => {
    const overleg = await eenGeplandOverleg({ invited: all, parts })
    const released = releasedTo === null ? {} : { said: [releasedTo] }
    const said = { id: 'said', part, ...(audience !== undefined && { audience }) }
    expect(mayBeShared({ ...overleg.meeting, released }, said)).toBe(shared)
  })

  it('holds of who came, once that is known: whoever did not come has heard nothing', async () => {
    const overleg = await eenFocusoverleg({ invited: all, parts: motherInBoth })
    const said = { id: 'said', part: 'A' }
    await overleg.in({ type: 'roomChecked', part: 'A', present: ['voorzitter', 'moeder'] })
    expect(mayBeShared(overleg.meeting, said)).toBe(true)
    const late = await eenGeplandOverleg({ invited: all, parts: motherInBoth })
    await late.begins('A', ['voorzitter'])
    await late.entersPart('B')
    await late.checksTheRoom()
    expect(mayBeShared(late.meeting, said)).toBe(false)
    expect(mayBeShared(late.meeting, { id: 'said', part: 'B' })).toBe(true)
  })

  it('holds too of a mother who comes to a part where nobody expected her', async () => {
    const overleg = await eenFocusoverleg({ invited: all, parts: nobody })
    await overleg.entersPart('B')
    await overleg.checksTheRoom(['voorzitter', 'politie', 'moeder'])
    expect(mayBeShared(overleg.meeting, { id: 'said', part: 'A' })).toBe(false)
    expect(mayBeShared(overleg.meeting, { id: 'said', part: 'B' })).toBe(true)
  })
})
