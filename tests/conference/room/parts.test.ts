import { describe, expect, it } from 'vitest'
import { familyIsPresent, inTheRoom, roomAwaitsCheck } from '#conference'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'
import { planOf } from '../../driver/planOf'

const inB = ['voorzitter', 'gemeente', 'veiligThuis', 'politie', 'moeder', 'tante']

describe('a change of part', () => {
  it('covers the wall at once, and looking who is there uncovers it', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.goesTo('beeld.zorgen')
    await overleg.entersPart('B')
    expect(overleg.hangs).toBe('covered')
    expect(roomAwaitsCheck(overleg.history, overleg.id)).toBe(true)
    expect(familyIsPresent(overleg.meeting)).toBe(true)
    expect(overleg.meeting.attendance).not.toHaveProperty('B')
    overleg.reloads()
    expect(overleg.hangs).toBe('covered')
    expect(await overleg.refusesHere({ type: 'wallCovered', covered: false })).toBe(
      'room-not-checked',
    )
    await overleg.checksTheRoom()
    expect(overleg.hangs).toContain('beeld.zorgen')
    expect(roomAwaitsCheck(overleg.history, overleg.id)).toBe(false)
    expect(overleg.meeting.attendance['B']).toEqual(inB)
  })

  it('can be covered further before the room is looked at', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.entersPart('B')
    await overleg.covers()
    expect(overleg.hangs).toBe('covered')
  })

  it('ends a held wall and a round: nothing of part A comes along', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.goesTo('beeld.zorgen')
    await overleg.holdsTheWall()
    await overleg.in({ type: 'roundBegan' })
    await overleg.goesTo('beeld.krachten')
    await overleg.entersPart('B')
    expect(overleg.meeting).toMatchObject({ round: null, wall: { held: null, covered: true } })
    await overleg.checksTheRoom()
    expect(overleg.hangs).toContain('beeld.krachten')
  })

  it('happens too where only the room of the other part is looked at', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.holdsTheWall()
    await overleg.in({ type: 'roomChecked', part: 'B', present: inB })
    expect(overleg.meeting).toMatchObject({ part: 'B', present: inB, wall: { held: null } })
  })

  it('goes to parts that the meeting has, with people who are invited', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    expect(await overleg.refusesHere({ type: 'partEntered', part: 'C' })).toBe('part-unknown')
    const check = (part: string, present: readonly string[]) =>
      overleg.refusesHere({ type: 'roomChecked', part, present })
    expect(await check('C', [])).toBe('part-unknown')
    expect(await check('A', ['iemand'])).toBe('participant-unknown')
  })

  it('is nothing that a part of any name could break', async () => {
    const parts = [
      { id: 'toString', present: ['voorzitter'] },
      { id: 'valueOf', present: [] },
    ]
    const overleg = await eenGeplandOverleg({ invited: ['voorzitter'], parts })
    await overleg.begins('toString')
    await overleg.entersPart('valueOf')
    await overleg.checksTheRoom([])
    expect(overleg.meeting.attendance).toEqual({ toString: ['voorzitter'], valueOf: [] })
  })
})

describe('who is there', () => {
  it('is who the chair saw, not who was expected', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.entersPart('B')
    await overleg.checksTheRoom(['voorzitter', 'politie'])
    expect(inTheRoom(overleg.meeting).map(({ id }) => id)).toEqual(['voorzitter', 'politie'])
    expect(familyIsPresent(overleg.meeting)).toBe(false)
  })

  it('changes when somebody comes late or leaves; who was there stays known, with the time', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.entersPart('B')
    await overleg.checksTheRoom(['voorzitter', 'politie'])
    overleg.waits(10)
    await overleg.in({ type: 'attended', participant: 'moeder', present: true })
    expect(familyIsPresent(overleg.meeting)).toBe(true)
    overleg.waits(20)
    await overleg.in({ type: 'attended', participant: 'moeder', present: false })
    overleg.reloads()
    expect(familyIsPresent(overleg.meeting)).toBe(false)
    expect(overleg.meeting.attendance['B']).toEqual(['voorzitter', 'politie', 'moeder'])
    expect(overleg.meeting.movements).toEqual([
      { participant: 'moeder', present: true, at: '2026-12-03T08:40:00.000Z' },
      { participant: 'moeder', present: false, at: '2026-12-03T09:00:00.000Z' },
    ])
  })

  it('can be somebody who was invited while the meeting ran', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie'] })
    const late = { type: 'attended', participant: 'ggz', present: true } as const
    expect(await overleg.refusesHere(late)).toBe('participant-unknown')
    await overleg.in({
      type: 'meetingPlanned',
      plan: planOf({ invited: ['voorzitter', 'politie', 'ggz'] }),
    })
    await overleg.in(late)
    expect(overleg.meeting.status).toBe('running')
    expect(overleg.meeting.present).toContain('ggz')
  })
})
