import { describe, expect, it } from 'vitest'
import type { Guide, Place } from '#guide'
import {
  findQuestion,
  keyOf,
  leadOf,
  leidraad,
  nextPlace,
  phaseOf,
  PHASES,
  placeOf,
  placeOfLead,
  placesOf,
  previousPlace,
  questionsOf,
  startOf,
  STEPS,
} from '#guide'
import { at } from './route'

const walks = PHASES.flatMap((phase) => [
  { phase, closing: false },
  { phase, closing: true },
])

describe('next and previous', () => {
  it.each(walks)('are each other’s way back everywhere in $phase (closing: $closing)', (walk) => {
    const places = placesOf(leidraad, walk.phase, walk.closing)
    for (const place of places) {
      const next = nextPlace(leidraad, place, walk.closing)
      const previous = previousPlace(leidraad, place, walk.closing)
      if (next) expect(previousPlace(leidraad, next, walk.closing)).toEqual(place)
      if (previous) expect(nextPlace(leidraad, previous, walk.closing)).toEqual(place)
    }
  })

  it.each(walks)('walk $phase from its start to afsluiting past every place', (walk) => {
    const walked: Place[] = []
    let here: Place | undefined = startOf(leidraad, walk.phase, 'vooraf')
    while (here) {
      walked.push(here)
      here = nextPlace(leidraad, here, walk.closing)
    }
    expect(walked).toEqual(placesOf(leidraad, walk.phase, walk.closing))
    expect(walked.at(-1)).toEqual({ phase: walk.phase, step: 'afsluiting' })
    expect([...new Set(walked.map((place) => place.step))]).toEqual([...STEPS])
  })

  it.each(PHASES)('stop at both ends of %s', (phase) => {
    expect(previousPlace(leidraad, startOf(leidraad, phase, 'vooraf'))).toBeUndefined()
    expect(nextPlace(leidraad, { phase, step: 'afsluiting' })).toBeUndefined()
  })

  it('pass the closing plan by, unless the case is being closed', () => {
    const phase = 'herstelgerichteZorg'
    const before = at(phase, 'besluit.informeren')
    expect(nextPlace(leidraad, before)?.step).toBe('afsluiting')
    expect(nextPlace(leidraad, before, true)?.question).toBe('besluit.afsluitingsplan')
  })

  it('go on from the closing plan where the chair jumped to it', () => {
    const plan = at('herstelgerichteZorg', 'besluit.afsluitingsplan')
    expect(nextPlace(leidraad, plan)?.step).toBe('afsluiting')
    expect(previousPlace(leidraad, plan)?.question).toBe('besluit.informeren')
  })

  it('take a step as a whole, or a question that is switched off, as just before its first place', () => {
    const [phase, step] = ['directeVeiligheid', 'schaalvraag'] as const
    for (const place of [
      { phase, step },
      { phase, step, question: 'schaal.vroeger' },
    ]) {
      expect(nextPlace(leidraad, place)?.question).toBe('schaal')
      expect(previousPlace(leidraad, place)?.question).toBe('beeld.tafel')
    }
  })
})

describe('finding', () => {
  it.each(PHASES)('gives every question of %s by its id, with its step', (phase) => {
    for (const step of STEPS) {
      for (const question of questionsOf(leidraad, phase, step)) {
        expect(findQuestion(leidraad, phase, question.id)).toBe(question)
        expect(placeOf(leidraad, phase, question.id)).toEqual({
          phase,
          step,
          question: question.id,
        })
      }
    }
  })

  it('gives nothing for what a phase does not ask', () => {
    expect(findQuestion(leidraad, 'herstelgerichteZorg', 'besluit.nietNagekomen')).toBeUndefined()
    expect(placeOf(leidraad, 'directeVeiligheid', 'beeld.stand')).toBeUndefined()
  })

  it('names a question with its phase', () => {
    expect(keyOf('directeVeiligheid', 'beeld.zorgen')).toBe('directeVeiligheid.beeld.zorgen')
  })

  it('says clearly what is missing in a guide that was not checked', () => {
    const empty: Guide = { ...leidraad, phases: [] }
    const stepless: Guide = { ...leidraad, phases: [{ id: 'directeVeiligheid', steps: [] }] }
    expect(() => phaseOf(empty, 'directeVeiligheid')).toThrow('no phase directeVeiligheid')
    expect(() => questionsOf(stepless, 'directeVeiligheid', 'vooraf')).toThrow('no step vooraf')
  })

  it('knows no lead of a question that is no gate, or of an answer that the gate does not have', () => {
    const list = findQuestion(leidraad, 'directeVeiligheid', 'beeld.zorgen')
    const gate = findQuestion(leidraad, 'directeVeiligheid', 'oordeel.poort')
    expect(list && leadOf(list, 'zorgen')).toBeUndefined()
    expect(gate && leadOf(gate, 'stabiele')).toBeUndefined()
  })

  it('leaves the place to next where a lead goes on', () => {
    const gate = at('directeVeiligheid', 'oordeel.poort')
    expect(placeOfLead(leidraad, gate, { to: 'on' })).toBeUndefined()
  })
})
