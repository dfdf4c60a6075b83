import { describe, expect, it } from 'vitest'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const politie = { participant: 'politie' } as const

/** What the chair does to the room and the wall, none of which undo may touch. */
const deeds: readonly (readonly [string, (overleg: TestMeeting) => Promise<unknown>])[] = [
  ['moving', (o) => o.goesTo('schaal')],
  ['covering the wall', (o) => o.covers()],
  ['uncovering the wall', (o) => o.covers().then(() => o.covers(false))],
  ['holding the wall', (o) => o.holdsTheWall()],
  ['larger type', (o) => o.in({ type: 'wallSized', size: 1.2 })],
  ['a change of part', (o) => o.entersPart('B')],
  ['looking who is there', (o) => o.entersPart('B').then(() => o.checksTheRoom())],
  ['somebody who leaves', (o) => o.in({ type: 'attended', ...politie, present: false })],
  ['acute danger', (o) => o.in({ type: 'acuteBegan' })],
  ['a pause', (o) => o.in({ type: 'paused' })],
]

describe('undo never takes back', () => {
  it.each(deeds)('%s', async (_, deed) => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.says('politie', 'beeld.zorgen', 'een')
    await deed(overleg)
    const room = roomOf(overleg)
    await overleg.undoes()
    expect(roomOf(overleg)).toEqual(room)
    await overleg.redoes()
    expect(roomOf(overleg)).toEqual(room)
    overleg.reloads()
    expect(roomOf(overleg)).toEqual(room)
  })

  it('the cover: what was undone in part A leaves part B covered until the room was looked at', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.goesTo('beeld.zorgen')
    await overleg.says('om', 'beeld.zorgen', 'aanhouding in voorbereiding')
    await overleg.entersPart('B')
    await overleg.undoes()
    expect(overleg.hangs).toBe('covered')
    expect(await overleg.refusesHere({ type: 'wallCovered', covered: false })).toBe(
      'room-not-checked',
    )
    await overleg.redoes()
    expect(overleg.meeting.part).toBe('B')
    expect(overleg.meeting.entries[0]?.part).toBe('A')
  })

  it('a held wall: it goes on hanging where it hung', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesTo('beeld.zorgen')
    await overleg.holdsTheWall()
    await overleg.goesTo('schaal')
    await overleg.scores('politie', 9)
    await overleg.goesTo('beeld.krachten')
    await overleg.undoes()
    expect(overleg.at).toContain('schaal')
    expect(overleg.hangs).toContain('beeld.zorgen')
  })
})

function roomOf({ meeting }: TestMeeting): unknown {
  const { part, present, attendance, movements, paused, acute, acuteTimes } = meeting
  const { covered, held, size } = meeting.wall
  const hangs = held?.wall.place ?? null
  return { part, present, attendance, movements, paused, acute, acuteTimes, covered, hangs, size }
}
