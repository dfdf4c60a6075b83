import { gatesOf } from './gates.mjs'

/**
 * The guide as a Mermaid state diagram: every phase with its steps, every gate after the step in which it
 * stands, and where each of its answers leads, ways back included.
 *
 * @param {any} room what src/guide exports
 * @returns {string}
 */
export function drawChart(room) {
  const { phases } = room.leidraad
  const gates = phases.flatMap((/** @type {any} */ phase) =>
    gatesOf(room, phase).map((gate) => ({ phase: phase.id, ...gate })),
  )
  return [
    'stateDiagram-v2',
    '  classDef gate font-weight:bold,stroke-width:3px',
    `  [*] --> ${phases[0].id}`,
    ...phases.flatMap((/** @type {any} */ phase) => drawPhase(room, phase)),
    ...gates.flatMap((/** @type {any} */ gate) => drawWaysOut(gate)),
    ...gates.map((/** @type {any} */ gate) => `  class ${nameOf(gate.phase, gate.id)} gate`),
  ].join('\n')
}

/** @param {any} room @param {any} phase @returns {string[]} */
function drawPhase(room, phase) {
  const gates = gatesOf(room, phase)
  /** @type {any[]} */
  const stops = phase.steps.flatMap((/** @type {any} */ step) => [
    { id: step.id },
    ...gates.filter((gate) => gate.step === step.id),
  ])
  return [
    `  state "${phase.id}" as ${phase.id} {`,
    ...stops.map(({ id }) => `    state "${id}" as ${nameOf(phase.id, id)}`),
    `    [*] --> ${nameOf(phase.id, stops[0].id)}`,
    ...stops.flatMap((stop, index) => drawWaysOn(phase.id, stop, stops[index + 1])),
    '  }',
  ]
}

/**
 * From a step or a gate to the next one in the same phase: by every answer that does not lead elsewhere.
 *
 * @param {string} phase @param {any} stop @param {any} next @returns {string[]}
 */
function drawWaysOn(phase, stop, next) {
  const from = nameOf(phase, stop.id)
  if (next === undefined) return [`    ${from} --> [*]`]
  const arrow = `    ${from} --> ${nameOf(phase, next.id)}`
  if (stop.answers === undefined) return [arrow]
  return stop.answers
    .filter((/** @type {any} */ each) => each.leads.to === 'on')
    .map((/** @type {any} */ each) => `${arrow} : ${each.answer}`)
}

/** @param {any} gate @returns {string[]} */
function drawWaysOut(gate) {
  return gate.answers
    .filter((/** @type {any} */ each) => each.leads.to !== 'on')
    .map((/** @type {any} */ { answer, leads, arrives }) => {
      const label = leads.closingPlan ? `${answer} (closing plan)` : answer
      return `  ${nameOf(gate.phase, gate.id)} --> ${nameOf(arrives.phase, arrives.step)} : ${label}`
    })
}

/** A name that Mermaid takes: @param {string} phase @param {string} id */
function nameOf(phase, id) {
  return `${phase}_${id.replaceAll('.', '_')}`
}
