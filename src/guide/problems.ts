/** Every way in which a guide can be wrong: codes, whose words are in i18n. */
export const GUIDE_PROBLEMS = [
  'phases-wrong',
  'steps-wrong',
  'id-twice',
  'of-missing',
  'of-unfit',
  'under-missing',
  'under-unfit',
  'values-missing',
  'gate-too-few-answers',
  'gate-answer-twice',
  'gate-lead-missing',
  'gate-place-missing',
  'gate-closing-plan-missing',
  'gate-without-way-on',
  'gate-leads-round',
  'question-unreachable',
  'walk-goes-round',
  'weight-not-positive',
  'minutes-not-valid',
  'minutes-sum-not-positive',
] as const
export type GuideProblemCode = (typeof GUIDE_PROBLEMS)[number]

/** What is wrong, and where: `guide`, a phase, a step (`phase.step`) or a question's key. */
export interface GuideProblem {
  readonly code: GuideProblemCode
  readonly at: string
}
