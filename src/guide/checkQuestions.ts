import type { GuideProblem, GuideProblemCode } from './problems'
import type { Answer, Phase, Question, QuestionId, Step } from './types'
import { keyOf } from './walker'

/** Checks the questions of a phase by themselves and the questions that they point to. */
export function checkQuestions(phase: Phase): readonly GuideProblem[] {
  const all = phase.steps.flatMap((step) => step.questions)
  return phase.steps.flatMap((step) =>
    step.questions.flatMap((question) => {
      const codes = [
        ...checkAlone(question, all),
        ...checkOf(question, all),
        ...checkUnder(question, step, all),
      ]
      return codes.map((code) => ({ code, at: keyOf(phase.id, question.id) }))
    }),
  )
}

function checkAlone(question: Question, all: readonly Question[]): readonly GuideProblemCode[] {
  const first = all.find((each) => each.id === question.id)
  return [
    ...when(first !== question, 'id-twice'),
    ...when(!(Number.isFinite(question.weight) && question.weight > 0), 'weight-not-positive'),
    ...when(lacksValues(question.answer), 'values-missing'),
  ]
}

/** What a question asks further about must be asked before it and have an answer that allows it. */
function checkOf(question: Question, all: readonly Question[]): readonly GuideProblemCode[] {
  const of = ofWhat(question.answer)
  if (of === undefined) return []
  const target = all.find((each) => each.id === of)
  if (target === undefined) return ['of-missing']
  const fits = target.answer.shape === wantedShape(question.answer)
  return when(!fits || !isBefore(target, question, all), 'of-unfit')
}

/** A prompt stands in the same step as its question, after it, and that question is no prompt itself. */
function checkUnder(
  question: Question,
  step: Step,
  all: readonly Question[],
): readonly GuideProblemCode[] {
  if (question.under === undefined) return []
  const target = all.find((each) => each.id === question.under)
  if (target === undefined) return ['under-missing']
  const fits =
    step.questions.includes(target) && target.under === undefined && isBefore(target, question, all)
  return when(!fits, 'under-unfit')
}

function lacksValues(answer: Answer): boolean {
  if (answer.shape !== 'entries' && answer.shape !== 'domains') return false
  const values = answer.values ?? []
  return answer.fields.includes('value') !== values.length > 0
}

function ofWhat(answer: Answer): QuestionId | undefined {
  return 'of' in answer ? answer.of : undefined
}

/** Numbers have grounds; only what is listed can be ranked, marked and asked further. */
function wantedShape(answer: Answer): Answer['shape'] {
  return answer.shape === 'grounds' || answer.shape === 'familyScores' ? 'score' : 'entries'
}

function isBefore(one: Question, other: Question, all: readonly Question[]): boolean {
  return all.indexOf(one) < all.indexOf(other)
}

function when(wrong: boolean, code: GuideProblemCode): readonly GuideProblemCode[] {
  return wrong ? [code] : []
}
