import { gatesOf } from './gates.mjs'
import { textOf } from './textOf.mjs'

/** Raised where the shape of what is printed changes. */
const VERSION = 1

/**
 * The whole guide as plain data: phases, steps and questions in order, the shape of each answer, where each
 * gate leads, the minutes, and the text of everything in each register.
 *
 * @param {any} room what src/guide exports
 * @param {Readonly<Record<string, Record<string, string>>>} words register → key → text (guide.json)
 */
export function collectGuide(room, words) {
  const { minutes, phases } = room.leidraad
  return {
    version: VERSION,
    phases: phases.map((/** @type {any} */ phase) => ({
      id: phase.id,
      text: textOf(words, [`phase.${phase.id}`], ['name', 'short', 'aim']),
      steps: phase.steps.map((/** @type {any} */ step) => ({
        id: step.id,
        text: textOf(words, [`step.${step.id}`], ['name', 'help']),
        minutes: minutes[step.id],
        questions: collectQuestions(room, words, phase, step),
      })),
    })),
  }
}

/** @param {any} room @param {any} words @param {any} phase @param {any} step */
function collectQuestions(room, words, phase, step) {
  const gates = gatesOf(room, phase)
  return step.questions.map((/** @type {any} */ question) => {
    const { id, under, answer, weight, onlyAtClosing } = question
    const key = room.keyOf(phase.id, id)
    const gate = gates.find((each) => each.id === id)?.answers.map(describeLead)
    return {
      id,
      key,
      ...(under && { under }),
      answer,
      ...(gate && { gate }),
      weight,
      ...(onlyAtClosing && { onlyAtClosing }),
      text: textOf(words, [key, id], fieldsOf(answer)),
    }
  })
}

/** @param {{ answer: string, leads: any, arrives: any }} lead */
function describeLead({ answer, leads, arrives }) {
  return { answer, leads: { ...leads, arrives } }
}

/** Which texts a question has: a scale both its poles, a gate each answer and where it leads. @param {any} answer */
function fieldsOf(answer) {
  const poles = answer.shape === 'score' ? ['low', 'high'] : []
  const answers = (answer.answers ?? []).flatMap((/** @type {any} */ each) => [
    `answer.${each.answer}`,
    `leads.${each.answer}`,
  ])
  return ['short', 'question', 'help', ...poles, ...answers]
}
