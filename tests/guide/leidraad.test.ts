import { describe, expect, it } from 'vitest'
import type { PhaseId, QuestionId } from '#guide'
import { DOMAINS, leidraad, phaseOf, PHASES, SLOTS, STEPS } from '#guide'
import { INVENTORY } from './inventory'
import { sayAnswer } from './sayAnswer'

function questionsIn(phase: PhaseId) {
  return phaseOf(leidraad, phase).steps.flatMap((step) => step.questions)
}

describe('the leidraad as data', () => {
  it.each(PHASES)('holds every row of %s with its shape, and nothing else', (phase) => {
    const rows = questionsIn(phase).map(({ id, answer }) => `${id}: ${sayAnswer(answer)}`)
    expect(rows).toEqual(INVENTORY[phase])
  })

  it('has 44 rows in each phase', () => {
    expect(PHASES.map((phase) => questionsIn(phase).length)).toEqual([44, 44, 44])
  })

  it.each(PHASES)('puts every row of %s in the step that its id names', (phase) => {
    const stepOf: Readonly<Record<string, string>> = {
      vooraf: 'vooraf',
      beeld: 'beeldvorming',
      schaal: 'schaalvraag',
      oordeel: 'oordeelsvorming',
      besluit: 'besluitvorming',
    }
    for (const step of phaseOf(leidraad, phase).steps) {
      for (const { id } of step.questions) expect(stepOf[firstWord(id)]).toBe(step.id)
    }
  })

  it.each(PHASES)('puts a prompt of %s beneath the question whose id it extends', (phase) => {
    const elsewhere = ['schaal.betrokkenen', 'beeld.stand.poort']
    const ids = new Set(questionsIn(phase).map((question) => question.id))
    for (const { id, under } of questionsIn(phase)) {
      const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')))
      if (ids.has(parent) && !elsewhere.includes(id)) expect(under).toBe(parent)
    }
  })

  it('asks the closing plan only in the third phase, and only at closing', () => {
    const closing = PHASES.flatMap((phase) =>
      questionsIn(phase)
        .filter((question) => question.onlyAtClosing)
        .map((question) => `${phase}.${question.id}`),
    )
    expect(closing).toEqual(['herstelgerichteZorg.besluit.afsluitingsplan'])
  })

  it('knows the steps in order, the 14 life domains and the three incidents', () => {
    expect(STEPS.join(' → ')).toBe(
      'vooraf → beeldvorming → schaalvraag → oordeelsvorming → besluitvorming → afsluiting',
    )
    expect(DOMAINS).toHaveLength(14)
    expect(new Set(DOMAINS).size).toBe(14)
    expect(SLOTS).toEqual(['first', 'worst', 'last'])
  })
})

function firstWord(id: QuestionId): string {
  return id.split('.')[0] ?? ''
}
