import { describe, expect, it } from 'vitest'
import { leidraad } from '#guide'
import { REGISTERS, textsFor, type Register } from '#i18n'
import { loadBundle } from '../../src/i18n/loadBundle'
import { gates, inventory, phases } from './inventory'

const steps = [
  'vooraf',
  'beeldvorming',
  'schaalvraag',
  'oordeelsvorming',
  'besluitvorming',
  'afsluiting',
] as const

describe.each(REGISTERS)('the guide in %s', (register) => {
  it.each(phases)('names phase %s and its aim', async (phase) => {
    const { t } = await textsFor(register)
    expect(t('guide', `phase.${phase}|name`)).not.toBe('')
    expect(t('guide', `phase.${phase}|aim`)).toMatch(/\.$/)
    expect(t('guide', `phase.${phase}|short`).length).toBeLessThanOrEqual(12)
  })

  it.each(steps)('names step %s and says what it is for', async (step) => {
    const { t } = await textsFor(register)
    expect(t('guide', `step.${step}|name`)).not.toBe('')
    expect(t('guide', `step.${step}|help`)).toMatch(/[.?]$/)
  })

  it.each(phases)('asks every row of %s so that it fits on the wall', async (phase) => {
    const { guide } = await textsFor(register)
    const rows = inventory[phase].map((id) => ({
      id,
      short: guide(phase, id, 'short'),
      question: guide(phase, id, 'question'),
      help: guide(phase, id, 'help'),
    }))
    expect(rows.map((row) => row.short).filter((text) => !isTitle(text))).toEqual([])
    const questions = rows.filter((row) => !isQuestion(row.question, mostOf(register, row.id)))
    expect(questions.map((row) => row.question)).toEqual([])
    expect(rows.map((row) => row.help).filter((text) => !isHelp(text))).toEqual([])
  })

  it.each(gates)(
    'says of gate %s %s each answer and where it leads',
    async (phase, id, answers) => {
      const { guide } = await textsFor(register)
      const said = answers.map((each) => guide(phase, id, `answer.${each}`))
      expect(new Set(said).size).toBe(answers.length)
      const leads = answers.map((each) => guide(phase, id, `leads.${each}`))
      expect(new Set(leads).size).toBe(answers.length)
      for (const each of leads) expect(each).toMatch(/^[a-z].*[^.]$/)
    },
  )

  it.each(phases)('puts both poles of the scale of %s in words', async (phase) => {
    const { guide } = await textsFor(register)
    expect(guide(phase, 'schaal', 'low')).not.toBe(guide(phase, 'schaal', 'high'))
    expect(guide(phase, 'schaal', 'help')).toContain('10')
  })

  it('warns in phase 3, and only there, that the scale turns round', async () => {
    const { guide } = await textsFor(register)
    const warns = phases.map((phase) =>
      /^(Let op|Mind): .*(omgekeerd|andersom|turns round).*(beste|best)/.test(
        guide(phase, 'schaal', 'help'),
      ),
    )
    expect(warns).toEqual([false, false, true])
    expect(guide('directeVeiligheid', 'schaal', 'high')).not.toBe(
      guide('herstelgerichteZorg', 'schaal', 'high'),
    )
  })

  it('has no text that no row asks for', async () => {
    const asked = new Set(
      phases.flatMap((phase) => inventory[phase].flatMap((id) => [id, `${phase}.${id}`])),
    )
    const keys = Object.keys((await loadBundle(register))['guide'] ?? {})
    const idle = keys
      .map((key) => key.split('|')[0] ?? '')
      .filter((id) => !asked.has(id) && !/^(phase|step)\./.test(id))
    expect(idle).toEqual([])
  })
})

it('has words for every row and every gate that the guide walks', async () => {
  const { guide } = await textsFor('nl')
  for (const phase of leidraad.phases) {
    for (const { id, answer } of phase.steps.flatMap((step) => step.questions)) {
      expect(guide(phase.id, id, 'question')).toContain('?')
      const answers = answer.shape === 'gate' ? answer.answers : []
      for (const each of answers) expect(guide(phase.id, id, `leads.${each.answer}`)).not.toBe('')
    }
  }
})

describe.each(REGISTERS)('where a phase asks something else, in %s', (register) => {
  it.each(['oordeel.nodig', 'oordeel.nodig.gezin', 'oordeel.bodemeisen', 'besluit.brainstorm'])(
    'asks %s otherwise in each phase',
    async (id) => {
      const { guide } = await textsFor(register)
      const asked = phases.map((phase) => guide(phase, id, 'question'))
      expect(new Set(asked).size).toBe(3)
    },
  )

  it('asks in the later phases whether the right people are there: who can go, too', async () => {
    const { guide } = await textsFor(register)
    const asked = phases.map((phase) => guide(phase, 'beeld.tafel', 'question'))
    expect(asked[0]).not.toBe(asked[1])
    expect(asked[1]).toMatch(/juiste mensen|right people/)
    expect(asked[2]).toBe(asked[1])
  })
})

function isTitle(text: string): boolean {
  return text.length <= 24 && text.split(' ').length <= 4
}

/** What the guide asks here cannot be said shorter without losing some of it; it stands in smaller type. */
const long = [
  'beeld.gevaar',
  'beeld.patronen',
  'beeld.patronen.eerst',
  'beeld.afspraken',
  'beeld.risicos',
  'schaal',
]

/** How many characters stand on two lines of the wall; the plain register needs no long ones. */
function mostOf(register: Register, id: string): number {
  return register !== 'nl-eenvoudig' && long.includes(id) ? 110 : 65
}

/** One sentence, that stands on two lines of the wall. */
function isQuestion(text: string, most: number): boolean {
  return text.length <= most && /^[^.?]+\?$/.test(text)
}

function isHelp(text: string): boolean {
  return text.length <= 120 && /[.?]$/.test(text)
}
