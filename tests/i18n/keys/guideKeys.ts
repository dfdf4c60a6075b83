import { keyOf, leidraad, type Question } from '#guide'
import type { Bundle } from '../../../src/i18n/types'

/**
 * Which texts of the guide its questions can ask for, as `guide key`: of each phase its own where it has one, else
 * the common one. What the code asks for by `guide()` is put together from ids, and no type says which.
 */
export function guideKeys(texts: Bundle[string]): ReadonlySet<string> {
  const keys = leidraad.phases.flatMap((phase) =>
    phase.steps
      .flatMap(({ questions }) => questions)
      .flatMap((question) =>
        fieldsOf(question).map((field) => {
          const own = `${keyOf(phase.id, question.id)}|${field}`
          return texts[own] === undefined ? `${question.id}|${field}` : own
        }),
      ),
  )
  return new Set(keys.map((key) => `guide ${key}`))
}

/** A scale has both its poles, a gate each answer and where it leads. */
function fieldsOf({ answer }: Question): readonly string[] {
  const poles = answer.shape === 'score' ? ['low', 'high'] : []
  const answers = answer.shape === 'gate' ? answer.answers : []
  const ofGate = answers.flatMap((each) => [`answer.${each.answer}`, `leads.${each.answer}`])
  return ['short', 'question', 'help', ...poles, ...ofGate]
}
