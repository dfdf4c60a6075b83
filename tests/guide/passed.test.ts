import { describe, expect, it } from 'vitest'
import type { QuestionKey, StepId } from '#guide'
import { keyOf, leidraad, passedOver, phaseOf, PHASES, STEPS } from '#guide'

const all = new Set<StepId>(STEPS)
const none = new Set<QuestionKey>()

describe('what was passed over', () => {
  it('is nothing as long as no step was entered', () => {
    expect(passedOver(leidraad, 'directeVeiligheid', none, new Set())).toEqual([])
  })

  it('is every question without an answer in the steps that were entered, in order', () => {
    const answered = new Set<QuestionKey>([
      'directeVeiligheid.schaal',
      'directeVeiligheid.schaal.onderbouwing',
      'directeVeiligheid.beeld.zorgen',
    ])
    const entered = new Set<StepId>(['schaalvraag'])
    expect(passedOver(leidraad, 'directeVeiligheid', answered, entered)).toEqual([
      'schaal.ernst',
      'schaal.gevolgen',
      'schaal.kans',
      'schaal.betrokkenen',
    ])
  })

  it('is not taken back by an answer in another phase', () => {
    const answered = new Set<QuestionKey>(['risicogestuurdeZorg.schaal'])
    const entered = new Set<StepId>(['schaalvraag'])
    expect(passedOver(leidraad, 'directeVeiligheid', answered, entered)).toContain('schaal')
  })

  it('has the closing plan only where the case is being closed', () => {
    const phase = 'herstelgerichteZorg'
    const plan = 'besluit.afsluitingsplan'
    expect(passedOver(leidraad, phase, none, all)).not.toContain(plan)
    expect(passedOver(leidraad, phase, none, all, true)).toContain(plan)
  })

  it.each(PHASES)('is nothing in %s where everything was answered', (phase) => {
    const answered = phaseOf(leidraad, phase).steps.flatMap((step) =>
      step.questions.map((question) => keyOf(phase, question.id)),
    )
    expect(passedOver(leidraad, phase, new Set(answered), all, true)).toEqual([])
  })
})
