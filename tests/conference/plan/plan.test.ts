import { describe, expect, it } from 'vitest'
import { putsTogether } from '#conference'
import type { Wishes } from '../../driver/planOf'
import { planOf } from '../../driver/planOf'
import { eenCasus, eenGeplandOverleg } from '../../driver/eenFocusoverleg'

const invited = ['voorzitter', 'politie', 'moeder', 'vader'] as const
const together: Wishes = { invited }
const apart: Wishes = {
  invited,
  parts: [
    { id: 'A', present: ['voorzitter', 'politie', 'moeder'] },
    { id: 'B', present: ['voorzitter', 'politie', 'vader'] },
  ],
}

describe('persons who are kept apart', () => {
  it('are not invited to one part, unless a ground is written', async () => {
    const casus = await eenCasus({ keptApart: ['m', 'v'] })
    const plan = (wishes: Wishes) =>
      casus.tries({ type: 'meetingPlanned', meeting: 'first', plan: planOf(wishes) })
    expect(await plan(together)).toEqual({
      ok: false,
      refusal: { code: 'kept-apart', part: 'A' },
    })
    expect(await plan({ ...together, togetherGround: ' ' })).toMatchObject({ ok: false })
    expect(await plan(apart)).toMatchObject({ ok: true })
    expect(await plan({ ...together, togetherGround: 'met beveiliging' })).toMatchObject({
      ok: true,
    })
  })

  it('are not begun with in one part, also where they were noted after the plan was made', async () => {
    const overleg = await eenGeplandOverleg(together)
    const keptApart = { one: 'v', other: 'm', ground: 'intieme terreur' }
    await overleg.does({ type: 'keptApartPut', keptApart })
    const begin = { type: 'startMeeting', part: 'A', present: invited } as const
    expect(await overleg.refusesHere(begin)).toBe('kept-apart')
    await overleg.begins('A', ['voorzitter', 'politie', 'moeder'])
  })

  it('do not come in beside each other unnoticed: that is refused until a ground is written', async () => {
    const overleg = await eenGeplandOverleg({ ...apart })
    await overleg.does({ type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'x' } })
    await overleg.begins()
    const arrives = { type: 'attended', participant: 'vader', present: true } as const
    expect(await overleg.refusesHere(arrives)).toBe('kept-apart')
    expect(overleg.meeting.present).not.toContain('vader')
    await overleg.in({
      type: 'meetingPlanned',
      plan: { ...overleg.meeting.plan, togetherGround: 'met een begeleider' },
    })
    await overleg.in(arrives)
    expect(putsTogether(overleg.meeting.plan, overleg.meeting.present, overleg.state)).toBe(true)
    await overleg.in({ ...arrives, present: false })
    expect(overleg.meeting.present).not.toContain('vader')
  })

  it('may follow each other: who has left is not met', async () => {
    const overleg = await eenGeplandOverleg({ ...apart })
    await overleg.does({ type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'x' } })
    await overleg.begins()
    await overleg.in({ type: 'attended', participant: 'moeder', present: false })
    await overleg.in({ type: 'attended', participant: 'vader', present: true })
    expect(overleg.meeting.present).toContain('vader')
  })

  it('are not found together by the look around the room without a ground, and the wall stays covered', async () => {
    const overleg = await eenGeplandOverleg({ ...apart })
    await overleg.does({ type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'x' } })
    await overleg.begins()
    await overleg.entersPart('B')
    const looked = { type: 'roomChecked', part: 'B', present: ['moeder', 'vader'] } as const
    expect(await overleg.refusesHere(looked)).toBe('kept-apart')
    expect(overleg.hangs).toBe('covered')
    await overleg.checksTheRoom(['voorzitter', 'vader'])
    expect(overleg.hangs).not.toBe('covered')
  })

  it('who sit together already keep nobody else out', async () => {
    const overleg = await eenGeplandOverleg({ invited })
    await overleg.begins('A', ['voorzitter', 'moeder', 'vader'])
    await overleg.does({ type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'x' } })
    await overleg.in({ type: 'attended', participant: 'politie', present: true })
    expect(overleg.meeting.present).toContain('politie')
    expect(putsTogether(overleg.meeting.plan, overleg.meeting.present, overleg.state)).toBe(true)
  })

  it('are two of the family, with a ground; the last ground counts, in either order', async () => {
    const casus = await eenCasus()
    const put = (one: string, other: string, ground: string) =>
      ({ type: 'keptApartPut', keptApart: { one, other, ground } }) as const
    expect(await casus.refuses(put('m', 'v', ' '))).toBe('ground-empty')
    expect(await casus.refuses(put('m', 'x', 'stalking'))).toBe('person-unknown')
    await casus.does(put('m', 'v', 'stalking'))
    await casus.does(put('v', 'm', 'intieme terreur'))
    expect(casus.state.keptApart).toEqual([{ one: 'v', other: 'm', ground: 'intieme terreur' }])
    await casus.does({ type: 'keptApartRemoved', keptApart: { one: 'm', other: 'v', ground: '' } })
    expect(casus.state.keptApart).toEqual([])
  })
})

describe('a plan', () => {
  it.each([
    ['nobody', { participants: [] }, 'participants-empty'],
    ['no part', { parts: [] }, 'participants-empty'],
    ['a part with a stranger', { parts: [{ id: 'A', present: ['x'] }] }, 'participant-unknown'],
    ['a day that is none', { start: '2026-02-30T09:30' }, 'date-invalid'],
    ['an hour that is none', { start: '2026-12-03T25:00' }, 'date-invalid'],
    ['a start that is none', { start: 'morgen' }, 'date-invalid'],
    ['four minutes', { minutes: 4 }, 'cannot-be-kept'],
    ['half a minute', { minutes: 90.5 }, 'cannot-be-kept'],
  ])('with %s is refused', async (_, wrong, code) => {
    const casus = await eenCasus()
    const plan = { ...planOf(), ...wrong }
    expect(await casus.refuses({ type: 'meetingPlanned', meeting: 'x', plan })).toBe(code)
    expect(casus.state.meetings).toEqual([])
  })

  it('may lie in the past, and is whole again when it is made anew', async () => {
    const overleg = await eenGeplandOverleg({ start: '1926-12-03T09:30' })
    await overleg.in({
      type: 'meetingPlanned',
      plan: planOf({
        phase: 'herstelgerichteZorg',
        parts: [{ id: 'ochtend', present: ['politie'] }],
      }),
    })
    expect(overleg.meeting).toMatchObject({ phase: 'herstelgerichteZorg', part: 'ochtend' })
    expect(overleg.state.meetings).toHaveLength(1)
  })

  it('can be cancelled until the meeting begins, and not changed any more when it is closed', async () => {
    const overleg = await eenGeplandOverleg()
    await overleg.plans('second')
    await overleg.does({ type: 'meetingCancelled', meeting: 'second' })
    expect(overleg.state.meetings).toHaveLength(1)
    await overleg.begins()
    expect(await overleg.refusesHere({ type: 'meetingCancelled' })).toBe('meeting-already-begun')
    await overleg.closes()
    const plan = planOf()
    expect(await overleg.refusesHere({ type: 'meetingPlanned', plan })).toBe('meeting-not-running')
  })
})
