import { describe, expect, it } from 'vitest'
import { leidraad, phaseOf, PHASES } from '#guide'
import { GATE_TABLE } from './gateTable'
import { answerGate, answersOf, at } from './route'

describe('the gates', () => {
  it.each(GATE_TABLE)('$phase $gate = $answer leads to $arrives', (row) => {
    const [phase, step, question] = row.arrives
    const arrived = answerGate({ at: at(row.phase, row.gate), closing: false }, row.answer)
    expect(arrived).toEqual({ at: { phase, step, question }, closing: row.closing ?? false })
  })

  it('have no answer beside those of the table', () => {
    const inGuide = PHASES.flatMap((phase) =>
      phaseOf(leidraad, phase).steps.flatMap((step) =>
        step.questions.flatMap((question) =>
          answersOf(question).map((answer) => `${phase} ${question.id} ${answer}`),
        ),
      ),
    )
    expect(inGuide).toEqual(GATE_TABLE.map((row) => `${row.phase} ${row.gate} ${row.answer}`))
  })
})
