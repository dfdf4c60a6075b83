import { describe, expect, it } from 'vitest'
import { whyRoomAsked } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { TestMeeting } from '../../driver/TestMeeting'

const why = ({ history, id }: TestMeeting) => whyRoomAsked(history, id)
const invited = ['voorzitter', 'politie', 'moeder', 'vader'] as const
const comes = (overleg: TestMeeting, participant: string, present = true) =>
  overleg.in({ type: 'attended', participant, present })

describe('the chair is asked who is in the room', () => {
  it('because a new part began', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    expect(why(overleg)).toBeNull()
    await overleg.entersPart('B')
    expect(why(overleg)).toBe('part')
    await overleg.checksTheRoom()
    expect(why(overleg)).toBeNull()
  })

  it('because the family left', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    await comes(overleg, 'moeder', false)
    expect(why(overleg)).toBe('left')
  })

  it('because somebody came who may not know what hangs', async () => {
    const parts = [{ id: 'A', present: ['voorzitter', 'politie'] }]
    const overleg = await eenFocusoverleg({ invited, parts })
    await overleg.goesTo('beeld.zorgen')
    await overleg.says('politie', 'beeld.zorgen', 'vader wordt maandag aangehouden')
    await comes(overleg, 'vader')
    expect(overleg.meeting.wall.covered).toBe(true)
    expect(why(overleg)).toBe('arrived')
  })

  it('because two who may not meet were both in this part, and a part of their own is without the other', async () => {
    const parts = [{ id: 'A', present: ['voorzitter', 'politie', 'moeder'] }]
    const overleg = await eenFocusoverleg({ invited, parts, keptApart: ['m', 'v'] })
    await comes(overleg, 'moeder', false)
    await overleg.checksTheRoom()
    await comes(overleg, 'vader')
    expect(why(overleg)).toBe('apart')
    expect(await overleg.refusesHere({ type: 'wallCovered', covered: false })).toBe(
      'room-not-checked',
    )
    await overleg.in({ type: 'beginOwnPart', participant: 'vader' })
    expect(why(overleg)).toBe('part')
    expect(overleg.meeting).toMatchObject({
      part: 'B',
      present: ['voorzitter', 'politie', 'vader'],
    })
  })

  it('because more was released or is meant for those who are here', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    const said = await overleg.says('politie', 'beeld.zorgen', 'zij', {
      audience: 'professionals',
    })
    await overleg.changes(said, { audience: 'everyone' })
    expect(why(overleg)).toBe('more')
  })

  it('because the meeting was opened again', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    await overleg.in({ type: 'meetingReopened', ground: 'er was nog iets' })
    expect(why(overleg)).toBe('reopened')
  })
})

it('a part of one’s own is without the public prosecutor', async () => {
  const parts = [{ id: 'A', present: ['voorzitter', 'politie', 'om'] }]
  const overleg = await eenFocusoverleg({ invited: [...invited, 'om'], parts })
  await overleg.in({ type: 'beginOwnPart', participant: 'moeder' })
  expect(overleg.meeting.present).toEqual(['voorzitter', 'politie', 'moeder'])
})

it('of a tick that was wrong neither the coming nor the going is told', async () => {
  const overleg = await eenFocusoverleg({ invited })
  const moves = () => overleg.meeting.movements.map((each) => [each.participant, each.present])
  await comes(overleg, 'politie', false)
  await comes(overleg, 'politie')
  await comes(overleg, 'vader', false)
  await comes(overleg, 'vader')
  await comes(overleg, 'vader', false)
  await overleg.in({ type: 'attended', participant: 'vader', present: false, mistake: true })
  expect(moves()).toEqual([
    ['politie', false],
    ['politie', true],
    ['vader', false],
  ])
})

it('a part of one’s own is the one that was planned, where there is one without whom they may not meet', async () => {
  const parts = [
    { id: 'A', present: ['voorzitter', 'politie', 'moeder'] },
    { id: 'B', present: ['voorzitter', 'politie', 'vader'] },
  ]
  const overleg = await eenFocusoverleg({ invited, parts, keptApart: ['m', 'v'] })
  await overleg.in({ type: 'beginOwnPart', participant: 'vader' })
  expect(overleg.meeting.plan.parts.map((each) => each.id)).toEqual(['A', 'B'])
  expect(overleg.meeting).toMatchObject({ part: 'B', roomAsked: true })
  await overleg.checksTheRoom()
  // And he comes back to it.
  await overleg.entersPart('A')
  await overleg.checksTheRoom()
  await overleg.in({ type: 'beginOwnPart', participant: 'vader' })
  expect(overleg.meeting.part).toBe('B')
})
