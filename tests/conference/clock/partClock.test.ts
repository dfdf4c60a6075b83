import { describe, expect, it } from 'vitest'
import { minutesOfParts, plannedMinutes, readClock } from '#conference'
import { leidraad } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'
import { planOf } from '../../driver/planOf'

const partsOf = ({ meeting, clock }: TestMeeting) =>
  readClock(meeting, plannedMinutes(leidraad, meeting.plan), clock.now()).parts
const used = (overleg: TestMeeting) => partsOf(overleg).map((each) => each.used)

/** A meeting in two parts, with these minutes for the first and the second. */
function inParts(a?: number, b?: number) {
  const plan = planOf({ split: true })
  const minutes = [a, b]
  return {
    ...plan,
    parts: plan.parts.map((part, index) => {
      const chosen = minutes[index]
      return chosen === undefined ? part : { ...part, minutes: chosen }
    }),
  }
}

describe('the minutes of a part', () => {
  it.each([
    ['equally, where nothing was chosen', inParts(), [45, 45]],
    ['what is left of them, beside a part that has its own', inParts(30), [30, 60]],
    ['as the chair chose', inParts(30, 40), [30, 40]],
    ['nothing, beside a part that takes all and more', inParts(120), [120, 0]],
  ])('are shared: %s', (_, plan, shares) => {
    expect([...minutesOfParts(plan).values()]).toEqual(shares)
  })

  it('are all of them in a meeting that is not split', () => {
    expect([...minutesOfParts(planOf())]).toEqual([['A', 90]])
  })

  it('are changed while the meeting runs, and nothing that was done in it with them', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    overleg.waits(10)
    await overleg.in({ type: 'meetingPlanned', plan: inParts(20) })
    expect(partsOf(overleg)).toEqual([
      { part: 'A', planned: 20, used: 10 },
      { part: 'B', planned: 70, used: 0 },
    ])
  })
})

describe('the minutes that a part took', () => {
  it('run where the meeting is, through a reload, and stay with the part', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    overleg.waits(12)
    await overleg.goesTo('beeld.zorgen')
    overleg.waits(6)
    await overleg.entersPart('B')
    overleg.waits(3)
    await overleg.checksTheRoom()
    overleg.reloads()
    overleg.waits(4)
    expect(used(overleg)).toEqual([18, 7])
    await overleg.entersPart('A')
    overleg.waits(1)
    await overleg.closes()
    overleg.waits(60)
    overleg.reloads()
    expect(used(overleg)).toEqual([19, 7])
  })

  it('take nothing from the step and the question in which the part changed', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    overleg.waits(5)
    await overleg.entersPart('B')
    await overleg.checksTheRoom()
    overleg.waits(5)
    const { steps } = readClock(
      overleg.meeting,
      plannedMinutes(leidraad, overleg.meeting.plan),
      overleg.clock.now(),
    )
    expect(steps[0]).toMatchObject({ step: 'vooraf', used: 10 })
  })

  it('stand still in a pause and in acute danger, also where the part changes meanwhile', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    overleg.waits(5)
    await overleg.in({ type: 'paused' })
    overleg.waits(15)
    await overleg.entersPart('B')
    overleg.waits(15)
    await overleg.in({ type: 'resumed' })
    overleg.waits(2)
    await overleg.in({ type: 'acuteBegan' })
    overleg.waits(30)
    expect(used(overleg)).toEqual([5, 2])
  })

  it('are none before the meeting begins', async () => {
    const overleg = await eenGeplandOverleg({ split: true })
    overleg.waits(20)
    await overleg.begins()
    expect(used(overleg)).toEqual([0, 0])
  })
})
