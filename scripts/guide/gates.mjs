/**
 * The gates of a phase in order, each with its step and where each of its answers arrives.
 *
 * @param {any} room what src/guide exports
 * @param {any} phase
 * @returns {{ step: string, id: string, answers: { answer: string, leads: any, arrives: any }[] }[]}
 */
export function gatesOf(room, phase) {
  return phase.steps.flatMap((/** @type {any} */ step) =>
    step.questions
      .filter((/** @type {any} */ question) => question.answer.shape === 'gate')
      .map((/** @type {any} */ question) => ({
        step: step.id,
        id: question.id,
        answers: question.answer.answers.map((/** @type {any} */ each) => ({
          ...each,
          arrives: arrivalOf(room, { phase: phase.id, step: step.id, question: question.id }, each),
        })),
      })),
  )
}

/**
 * The place at which one arrives by answering a gate.
 *
 * @param {any} room what src/guide exports
 * @param {any} at the place of the gate
 * @param {any} answer with its lead
 */
function arrivalOf(room, at, { leads }) {
  return room.placeOfLead(room.leidraad, at, leads) ?? room.nextPlace(room.leidraad, at)
}
