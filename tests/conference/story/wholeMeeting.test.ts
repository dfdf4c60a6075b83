import { describe, expect, it } from 'vitest'
import { isAnswered } from '#conference'
import type { PhaseId, Place } from '#guide'
import { PHASES, STEPS, findQuestion, leidraad, placesOf } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { answer } from './answer'

describe.each(PHASES)('a whole meeting in %s', (phase) => {
  it('goes by next past every row of the guide, answers each, and finds all back after a reload', async () => {
    const overleg = await eenFocusoverleg({ phase })
    for (const place of placesOf(leidraad, phase, false)) {
      expect(overleg.at).toBe(say(place))
      const question = place.question && findQuestion(leidraad, phase, place.question)
      if (question) await answer(overleg, question)
      overleg.waits(2)
      if (place.step !== 'afsluiting') await overleg.next()
    }
    const before = overleg.state
    overleg.reloads()
    expect(overleg.state).toEqual(before)
    expect(unanswered(overleg.meeting, phase)).toEqual(
      phase === 'directeVeiligheid' ? [] : ['beeld.afspraken'],
    )
    await overleg.closes()
    expect(overleg.meeting.status).toBe('closed')
    expect(overleg.state.phase).toBe(phase)
    expect(overleg.meeting.route.map(({ step }) => step)).toEqual(STEPS)
  })

  it('can be gone through and closed without a single answer', async () => {
    const overleg = await eenFocusoverleg({ phase })
    for (let left = placesOf(leidraad, phase, false).length; left > 1; left -= 1)
      await overleg.next()
    expect(overleg.at).toBe(`${phase}.afsluiting`)
    expect(await overleg.refusesHere({ type: 'goNext' })).toBe('nowhere-to-go')
    await overleg.closes()
    expect(overleg.meeting.entries).toEqual([])
    expect(overleg.meeting.scores).toEqual([])
    expect(overleg.state.phase).toBe(phase)
  })

  it('goes back by previous to where it began', async () => {
    const overleg = await eenFocusoverleg({ phase })
    const way = placesOf(leidraad, phase, false).map(say)
    for (let left = way.length; left > 1; left -= 1) await overleg.next()
    for (const place of way.toReversed().slice(1)) {
      await overleg.back()
      expect(overleg.at).toBe(place)
    }
    expect(await overleg.refusesHere({ type: 'goBack' })).toBe('nowhere-to-go')
  })

  it('jumps to any place at once, and to the first question of any step', async () => {
    const overleg = await eenFocusoverleg({ phase })
    for (const place of placesOf(leidraad, phase, true).toReversed()) {
      await overleg.in({ type: 'goTo', place })
      expect(overleg.at).toBe(say(place))
    }
    await overleg.goesToStep('besluitvorming')
    expect(overleg.at).toBe(`${phase}.besluitvorming.besluit.brainstorm`)
    const elsewhere = { phase, step: 'beeldvorming', question: 'beeld.niets' } as const
    expect(await overleg.refusesHere({ type: 'goTo', place: elsewhere })).toBe('question-unknown')
  })
})

function unanswered(meeting: Parameters<typeof isAnswered>[0], phase: PhaseId) {
  return placesOf(leidraad, phase, false).flatMap(({ question }) => {
    const found = question && findQuestion(leidraad, phase, question)
    return found && !isAnswered(meeting, phase, found) ? [found.id] : []
  })
}

function say({ phase, step, question }: Place): string {
  return question === undefined ? `${phase}.${step}` : `${phase}.${step}.${question}`
}
