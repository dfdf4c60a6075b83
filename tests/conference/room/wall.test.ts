import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

it('follows the chair', async () => {
  const overleg = await eenFocusoverleg()
  expect(overleg.hangs).toBe(overleg.at)
  await overleg.goesTo('beeld.gevaar')
  expect(overleg.hangs).toBe(overleg.at)
  await overleg.next()
  expect(overleg.hangs).toBe(overleg.at)
})

it('stays as it is while the chair looks ahead, and shows when asked to', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  await overleg.says('politie', 'beeld.zorgen', 'een')
  await overleg.holdsTheWall()
  await overleg.goesTo('beeld.krachten')
  await overleg.says('politie', 'beeld.zorgen', 'twee')
  expect(overleg.hangs).toContain('beeld.zorgen')
  expect(overleg.meeting.wall.held?.entries).toHaveLength(1)
  overleg.reloads()
  expect(overleg.hangs).toContain('beeld.zorgen')
  await overleg.holdsTheWall(false)
  expect(overleg.hangs).toBe(overleg.at)
  expect(overleg.meeting.wall.held).toBeNull()
})

it('that is held twice goes on showing what it showed first', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  await overleg.holdsTheWall()
  await overleg.goesTo('beeld.krachten')
  await overleg.says('politie', 'beeld.zorgen', 'twee')
  await overleg.holdsTheWall()
  expect(overleg.hangs).toContain('beeld.zorgen')
  expect(overleg.meeting.wall.held?.entries).toEqual([])
})

it('is covered and uncovered with one key, through a reload', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.covers()
  overleg.reloads()
  expect(overleg.hangs).toBe('covered')
  await overleg.goesTo('schaal')
  expect(overleg.hangs).toBe('covered')
  await overleg.covers(false)
  expect(overleg.hangs).toContain('schaal')
})

it('is covered by acute danger, and not uncovered by its end', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.in({ type: 'acuteBegan' })
  expect(overleg.hangs).toBe('covered')
  expect(overleg.meeting.acute).toBe(true)
  await overleg.in({ type: 'acuteEnded', note: 'politie is gebeld' })
  expect(overleg.hangs).toBe('covered')
  expect(overleg.meeting.acute).toBe(false)
  expect(overleg.meeting.acuteTimes).toEqual(['2026-12-03T08:30:00.000Z'])
})

it('acute danger is kept with its times and with what was done, each by itself', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.in({ type: 'acuteEnded', note: 'er was geen gevaar' })
  await overleg.in({ type: 'acuteBegan' })
  await overleg.in({ type: 'acuteEnded', note: 'politie is gebeld' })
  overleg.waits(20)
  await overleg.in({ type: 'acuteBegan' })
  await overleg.in({ type: 'acuteEnded' })
  await overleg.closes()
  overleg.reloads()
  expect(overleg.meeting.acuteTimes).toHaveLength(2)
  expect(overleg.meeting.acuteNotes).toEqual({ '2026-12-03T08:30:00.000Z': 'politie is gebeld' })
})

it('is covered when the meeting is closed, and still when it is opened again', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.holdsTheWall()
  await overleg.goesTo('schaal')
  await overleg.closes()
  expect(overleg.meeting.wall).toMatchObject({ covered: true, held: null })
  await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
  expect(overleg.hangs).toBe('covered')
  // Whoever sat there then may be gone: first the chair looks who is in the room.
  expect(await overleg.refusesHere({ type: 'wallCovered', covered: false })).toBe(
    'room-not-checked',
  )
  await overleg.checksTheRoom()
  expect(overleg.hangs).toBe(overleg.at)
})

it('has type between half and twice the size; anything else is refused and changes nothing', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.in({ type: 'wallSized', size: 2 })
  for (const size of [0, 2.1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(await overleg.refusesHere({ type: 'wallSized', size })).toBe('cannot-be-kept')
  expect(overleg.meeting.wall.size).toBe(2)
})
