import { describeAnswer } from './describeAnswer.mjs'
import { drawChart } from './drawChart.mjs'
import { gatesOf } from './gates.mjs'

/**
 * The page docs/guide.md: the diagram and the tables of the guide, from its data alone.
 *
 * @param {any} room what src/guide exports
 * @returns {string}
 */
export function writePage(room) {
  const { minutes, phases } = room.leidraad
  return (
    [
      '# The guide',
      '<!-- Made by `npm run guide:diagram` from src/guide. Change the data, not this page. -->',
      INTRODUCTION,
      '## Phases, steps and gates',
      CHART,
      `\`\`\`mermaid\n${drawChart(room)}\n\`\`\``,
      '## Minutes',
      MINUTES,
      table(
        ['step', 'minutes'],
        Object.entries(minutes).map(([step, each]) => [step, String(each)]),
      ),
      ...phases.flatMap((/** @type {any} */ phase, /** @type {number} */ index) => [
        `## Phase ${index + 1}: \`${phase.id}\``,
        table(['step', 'question', 'answer', 'under', 'weight', 'leads'], rowsOf(room, phase)),
      ]),
    ].join('\n\n') + '\n'
  )
}

const INTRODUCTION = `The guide ("leidraad gezamenlijke analyse en planvorming") is data: \`src/guide\` holds its phases, steps, questions
and gates as ids, and its words are in \`src/i18n/locales/*/guide.json\`. \`walker.ts\` moves through it, \`check.ts\` says
what is wrong with a guide when it is loaded. \`npm run --silent guide\` prints all of it, words included, as JSON.`

const CHART = `Thick borders are gates, drawn behind the step in which they are asked; the tables below say where in the step. An
answer that goes on leads to the next question. An answer that leads to another phase arrives at its \`beeldvorming\`, now
or in the next meeting, as the chair chooses. A meeting starts at \`vooraf\` of the phase in which the case stands; the
first time that is the first phase. The arrows say where the guide leads, not where a chair may go: passing over, jumping
and returning are always possible and not drawn.`

const MINUTES = `The minutes of the steps against each other. They are scaled to the slot of a meeting in whole minutes, and
\`besluitvorming\` is rounded up. Within a step the minutes are shared out by the weights of its questions.`

/** @param {any} room @param {any} phase @returns {string[][]} */
function rowsOf(room, phase) {
  const gates = gatesOf(room, phase)
  return phase.steps.flatMap((/** @type {any} */ step) =>
    step.questions.map((/** @type {any} */ question) => [
      step.id,
      `\`${question.id}\`${question.onlyAtClosing ? ' (only at closing)' : ''}`,
      describeAnswer(question.answer),
      question.under ? `\`${question.under}\`` : '',
      String(question.weight),
      leadsOf(gates.find((gate) => gate.id === question.id)),
    ]),
  )
}

/** @param {ReturnType<typeof gatesOf>[number] | undefined} gate */
function leadsOf(gate) {
  return (gate?.answers ?? [])
    .map(({ answer, leads, arrives }) => {
      const plan = leads.closingPlan ? ', with the closing plan' : ''
      if (leads.to === 'on') return `${answer}: on, \`${arrives.question}\``
      return `${answer}: \`${arrives.phase}\`, ${arrives.step}${plan}`
    })
    .join('<br>')
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
