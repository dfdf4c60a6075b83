import { describe, expect, it } from 'vitest'
import { minutesAt, plannedAt, plannedMinutes, readClock } from '#conference'
import type { StepId } from '#guide'
import { leidraad, placeOf } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'
import { planOf } from '../../driver/planOf'

const read = ({ meeting, clock }: TestMeeting) =>
  readClock(meeting, plannedMinutes(leidraad, meeting.plan), clock.now())
const used = (overleg: TestMeeting, step: StepId) =>
  read(overleg).steps.find((each) => each.step === step)?.used
const at = (overleg: TestMeeting, key: string) =>
  minutesAt(overleg.meeting, `${overleg.meeting.phase}.${key}`, overleg.clock.now())

describe('the minutes', () => {
  it('of each step and question are those that the chair was there', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(4)
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(7)
    await overleg.goesTo('beeld.incidenten')
    overleg.waits(2.5)
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(1)
    expect(used(overleg, 'vooraf')).toBe(4)
    expect(used(overleg, 'beeldvorming')).toBe(10.5)
    expect(used(overleg, 'schaalvraag')).toBe(0)
    expect(at(overleg, 'beeld.zorgen')).toBe(8)
    expect(at(overleg, 'beeld.incidenten')).toBe(2.5)
    expect(read(overleg)).toMatchObject({ elapsed: 14.5, left: 75.5 })
  })

  it('survive a reload, and go on meanwhile', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(4)
    overleg.reloads()
    overleg.waits(3)
    expect(used(overleg, 'vooraf')).toBe(7)
  })

  it('of a step in two phases are counted together', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(5)
    await overleg.goesTo('beeld.risicos', 'risicogestuurdeZorg')
    overleg.waits(6)
    expect(used(overleg, 'beeldvorming')).toBe(11)
  })

  it('of the round-off, which has no question, run too', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesToStep('afsluiting')
    overleg.waits(3)
    expect(used(overleg, 'afsluiting')).toBe(3)
  })

  it('stop when the meeting is closed', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(4)
    await overleg.closes()
    overleg.waits(60)
    expect(used(overleg, 'vooraf')).toBe(4)
    expect(read(overleg).elapsed).toBe(4)
  })

  it('do not run before the meeting begins', async () => {
    const overleg = await eenGeplandOverleg()
    overleg.waits(30)
    expect(read(overleg)).toMatchObject({ elapsed: 0, left: 90, reserveTouched: false })
  })

  it('are never below zero where the clock of the laptop is set back', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(-120)
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(3)
    overleg.waits(-10)
    expect(read(overleg).elapsed).toBe(0)
    expect(read(overleg).steps.map((each) => each.used)).toEqual([0, 0, 0, 0, 0, 0])
    overleg.waits(15)
    expect(used(overleg, 'beeldvorming')).toBe(8)
  })
})

describe('the clock stands still', () => {
  it.each([
    ['in a pause', 'paused', 'resumed'],
    ['in acute danger', 'acuteBegan', 'acuteEnded'],
  ] as const)('%s', async (_, begin, end) => {
    const overleg = await eenFocusoverleg()
    overleg.waits(4)
    await overleg.in({ type: begin })
    overleg.waits(20)
    overleg.reloads()
    expect(used(overleg, 'vooraf')).toBe(4)
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(20)
    expect(used(overleg, 'beeldvorming')).toBe(0)
    await overleg.in({ type: end })
    overleg.waits(2)
    expect(used(overleg, 'vooraf')).toBe(4)
    expect(used(overleg, 'beeldvorming')).toBe(2)
    expect(read(overleg).elapsed).toBe(46)
  })

  it('until both the pause and the danger are over', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.in({ type: 'paused' })
    await overleg.in({ type: 'acuteBegan' })
    overleg.waits(5)
    await overleg.in({ type: 'acuteEnded' })
    overleg.waits(5)
    expect(used(overleg, 'vooraf')).toBe(0)
    await overleg.in({ type: 'resumed' })
    overleg.waits(5)
    expect(used(overleg, 'vooraf')).toBe(5)
  })
})

it('loses no minutes where a pause or danger ends that never began', async () => {
  const overleg = await eenFocusoverleg()
  overleg.waits(4)
  await overleg.in({ type: 'resumed' })
  await overleg.in({ type: 'acuteEnded' })
  overleg.waits(1)
  expect(used(overleg, 'vooraf')).toBe(5)
})

it('runs again in a meeting that was closed in a pause and opened again', async () => {
  const overleg = await eenFocusoverleg()
  overleg.waits(4)
  await overleg.in({ type: 'paused' })
  await overleg.closes()
  overleg.waits(30)
  await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
  expect(overleg.meeting.paused).toBe(false)
  overleg.waits(3)
  expect(used(overleg, 'vooraf')).toBe(7)
})

describe('besluitvorming keeps its reserve', () => {
  it('and says when the minutes that are left no longer hold it', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(60)
    expect(read(overleg)).toMatchObject({ left: 30, reserve: 30, reserveTouched: false })
    overleg.waits(1)
    expect(read(overleg)).toMatchObject({ left: 29, reserve: 30, reserveTouched: true })
  })

  it('which grows smaller as decisions are made, never below zero', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesToStep('besluitvorming')
    overleg.waits(12)
    expect(read(overleg).reserve).toBe(18)
    overleg.waits(60)
    expect(read(overleg).reserve).toBe(0)
  })

  it('as the chair planned it', async () => {
    const overleg = await eenFocusoverleg({ stepMinutes: { besluitvorming: 40 } })
    expect(read(overleg).reserve).toBe(40)
    expect(read(overleg).steps.map((each) => each.planned)).toEqual([6, 25, 10, 15, 40, 4])
  })
})

describe('a meeting that was opened again', () => {
  it('does not count the days in which it was closed', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(40)
    await overleg.closes()
    overleg.waits(3 * 24 * 60)
    await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
    overleg.reloads()
    expect(read(overleg)).toMatchObject({ elapsed: 40, left: 50, reserveTouched: false })
    overleg.waits(5)
    await overleg.closes()
    overleg.waits(60)
    await overleg.in({ type: 'meetingReopened', ground: 'nog één afspraak' })
    overleg.waits(2)
    expect(read(overleg)).toMatchObject({ elapsed: 47, left: 43 })
    expect(used(overleg, 'vooraf')).toBe(47)
  })

  it('goes on from where it stood where the clock of the laptop was set back meanwhile', async () => {
    const overleg = await eenFocusoverleg()
    overleg.waits(40)
    await overleg.closes()
    overleg.waits(-10)
    await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
    overleg.waits(20)
    expect(read(overleg).elapsed).toBe(50)
  })
})

describe('the minutes of a question', () => {
  const planned = ({ meeting }: TestMeeting, question: string) =>
    plannedAt(leidraad, meeting, placeOf(leidraad, meeting.phase, question)!)

  it('are its share of its step, unless the chair chose others for it', async () => {
    const overleg = await eenGeplandOverleg()
    expect(planned(overleg, 'schaal')).toBe(3)
    const questionMinutes = { 'directeVeiligheid.schaal': 7 }
    await overleg.in({ type: 'meetingPlanned', plan: { ...planOf(), questionMinutes } })
    expect(planned(overleg, 'schaal')).toBe(7)
    // The others of its step share what is left of the ten.
    const others = ['schaal.onderbouwing', 'schaal.ernst', 'schaal.gevolgen', 'schaal.kans']
    const rest = [...others, 'schaal.betrokkenen'].map((each) => planned(overleg, each))
    expect(rest.reduce((sum, each) => sum + each, 0)).toBe(3)
    expect(planned(overleg, 'beeld.zorgen')).toBeGreaterThan(0)
  })

  it('are none at a step as a whole', async () => {
    const { meeting } = await eenGeplandOverleg()
    const round = { phase: meeting.phase, step: 'afsluiting' } as const
    expect(plannedAt(leidraad, meeting, round)).toBe(0)
  })
})
