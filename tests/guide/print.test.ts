import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { leidraad, PHASES, questionsOf, STEPS } from '#guide'
import { GATE_TABLE } from './gateTable'
import { readPrinted } from './printed'

const printed = readPrinted(
  execFileSync('npm', ['run', '--silent', 'guide'], {
    encoding: 'utf8',
    // Windows finds npm through a shell only.
    shell: process.platform === 'win32',
  }),
)
const questions = printed.phases.flatMap((phase) => phase.steps.flatMap((step) => step.questions))

describe('the printed guide', () => {
  it('has every phase, step and question in order, with its answer and its place below another', () => {
    expect(printed.phases.map((phase) => phase.id)).toEqual([...PHASES])
    for (const [index, phase] of PHASES.entries()) {
      const steps = printed.phases[index]?.steps ?? []
      expect(steps.map((step) => step.id)).toEqual([...STEPS])
      for (const [at, step] of STEPS.entries()) {
        const asked = questionsOf(leidraad, phase, step)
        const said = steps[at]?.questions ?? []
        expect(said.map(({ id, answer, under }) => ({ id, answer, under }))).toEqual(
          asked.map(({ id, answer, under }) => ({ id, answer, under })),
        )
        expect(said.map(({ key }) => key)).toEqual(asked.map(({ id }) => `${phase}.${id}`))
        expect(steps[at]?.minutes).toBe(leidraad.minutes[step])
      }
    }
  })

  it('says of every answer of every gate where it leads', () => {
    const leads = questions.flatMap(({ key, gate = [] }) =>
      gate.map(({ answer, leads: { arrives } }) => [
        `${key} ${answer}`,
        [arrives.phase, arrives.step, arrives.question],
      ]),
    )
    const table = GATE_TABLE.map((row) => [`${row.phase}.${row.gate} ${row.answer}`, row.arrives])
    expect(leads).toEqual(table)
  })

  it.each(['nl', 'nl-eenvoudig', 'en'] as const)('has words for everything in %s', (register) => {
    const missing = [
      ...printed.phases.flatMap(({ id, text }) => lacking(id, text[register], PHASE_FIELDS)),
      ...printed.phases.flatMap((phase) =>
        phase.steps.flatMap(({ id, text }) => lacking(id, text[register], ['name', 'help'])),
      ),
      ...questions.flatMap((each) => lacking(each.key, each.text[register], fieldsOf(each))),
    ]
    expect(missing).toEqual([])
  })
})

const PHASE_FIELDS = ['name', 'short', 'aim']

function fieldsOf({ answer, gate = [] }: (typeof questions)[number]): readonly string[] {
  const poles = answer.shape === 'score' ? ['low', 'high'] : []
  const answers = gate.flatMap((each) => [`answer.${each.answer}`, `leads.${each.answer}`])
  return ['short', 'question', 'help', ...poles, ...answers]
}

function lacking(
  name: string,
  text: Readonly<Record<string, string>>,
  fields: readonly string[],
): readonly string[] {
  return fields.filter((field) => text[field] === undefined).map((field) => `${name} ${field}`)
}
