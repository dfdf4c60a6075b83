import fc from '../random'
import { describe, expect, it } from 'vitest'
import type { Guide } from '#guide'
import { leidraad, minutesOf, minutesOfQuestions, PHASES, questionsOf, STEPS } from '#guide'

const slot = fc.nat(600)
const ownMinutes = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 })

function guideWith(minutes: readonly number[]): Guide {
  const of = (index: number) => minutes[index] ?? 0
  return {
    ...leidraad,
    minutes: {
      vooraf: of(0),
      beeldvorming: of(1),
      schaalvraag: of(2),
      oordeelsvorming: of(3),
      besluitvorming: of(4),
      afsluiting: of(5),
    },
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((added, each) => added + each, 0)
}

describe('the minutes of the steps', () => {
  it('are the guide’s own in a meeting of 90 minutes', () => {
    expect(minutesOf(leidraad, 90)).toEqual(leidraad.minutes)
  })

  it('are shortened with the meeting, deciding least of all', () => {
    expect(minutesOf(leidraad, 50)).toEqual({
      vooraf: 3,
      beeldvorming: 14,
      schaalvraag: 6,
      oordeelsvorming: 8,
      besluitvorming: 17,
      afsluiting: 2,
    })
  })

  it('are whole, add up to the slot, and leave besluitvorming its share, in any guide and slot', () => {
    fc.assert(
      fc.property(slot, ownMinutes, (total, own) => {
        fc.pre(sum(own) > 0)
        const guide = guideWith(own)
        const minutes = minutesOf(guide, total)
        expect(sum(Object.values(minutes))).toBe(total)
        for (const step of STEPS) {
          expect(Number.isInteger(minutes[step])).toBe(true)
          expect(minutes[step]).toBeGreaterThanOrEqual(0)
          const share = (total * guide.minutes[step]) / sum(own)
          expect(Math.abs(minutes[step] - share)).toBeLessThan(2)
        }
        const share = (total * guide.minutes.besluitvorming) / sum(own)
        expect(minutes.besluitvorming).toBeGreaterThanOrEqual(share)
      }),
    )
  })

  it('all go to besluitvorming in a guide that has none, rather than to nobody', () => {
    expect(minutesOf(guideWith([]), 60).besluitvorming).toBe(60)
  })

  it.each([
    [75.9, 75],
    [-10, 0],
    [Number.NaN, 0],
  ])('take a slot of %s as %s', (total, whole) => {
    expect(sum(Object.values(minutesOf(leidraad, total)))).toBe(whole)
  })
})

describe('the minutes of the questions of a step', () => {
  it('follow the weights', () => {
    const minutes = minutesOfQuestions(leidraad, 'directeVeiligheid', 'schaalvraag', 22)
    expect(Object.fromEntries(minutes)).toEqual({
      schaal: 8,
      'schaal.onderbouwing': 4,
      'schaal.ernst': 2,
      'schaal.gevolgen': 2,
      'schaal.kans': 2,
      'schaal.betrokkenen': 4,
    })
  })

  it('are whole and add up to those of the step, in every step and phase', () => {
    const step = fc.constantFrom(...STEPS.slice(0, 5))
    fc.assert(
      fc.property(slot, fc.constantFrom(...PHASES), step, (total, phase, each) => {
        const minutes = minutesOfQuestions(leidraad, phase, each, total)
        expect(sum(minutes.values())).toBe(total)
        expect([...minutes.values()].every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
      }),
    )
  })

  it('are none in afsluiting, which has no questions', () => {
    expect(minutesOfQuestions(leidraad, 'directeVeiligheid', 'afsluiting', 4).size).toBe(0)
  })

  it('reckon with the closing plan only where the case is being closed', () => {
    const phase = 'herstelgerichteZorg'
    const all = questionsOf(leidraad, phase, 'besluitvorming').length
    expect(minutesOfQuestions(leidraad, phase, 'besluitvorming', 30).size).toBe(all - 1)
    expect(minutesOfQuestions(leidraad, phase, 'besluitvorming', 30, true).size).toBe(all)
  })
})

describe('the minutes that the chair chose for a question', () => {
  const chosen = { 'directeVeiligheid.schaal': 10 } as const
  const minutes = (step: number) =>
    minutesOfQuestions(leidraad, 'directeVeiligheid', 'schaalvraag', step, false, chosen)

  it('stay, and the others of its step share what is left', () => {
    expect(minutes(22).get('schaal')).toBe(10)
    expect(sum(minutes(22).values())).toBe(22)
  })

  it('leave nothing to the others where they take all, and are not cut', () => {
    expect(sum(minutes(6).values())).toBe(10)
    expect([...minutes(6).values()].toSorted((one, other) => other - one)).toEqual([
      10, 0, 0, 0, 0, 0,
    ])
  })

  it('are of their own phase only', () => {
    const of = minutesOfQuestions(leidraad, 'risicogestuurdeZorg', 'schaalvraag', 22, false, chosen)
    expect(of).toEqual(minutesOfQuestions(leidraad, 'risicogestuurdeZorg', 'schaalvraag', 22))
  })
})
