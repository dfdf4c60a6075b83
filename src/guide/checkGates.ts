import type { GuideProblem, GuideProblemCode } from './problems'
import type { GateAnswer, Guide, Lead, Phase, Step } from './types'
import { STEPS } from './types'
import { keyOf } from './walker'

/** Checks every gate of a phase: its answers, where each leads, and that one of them goes on. */
export function checkGates(guide: Guide, phase: Phase): readonly GuideProblem[] {
  return phase.steps.flatMap((step) =>
    step.questions.flatMap((question) => {
      if (question.answer.shape !== 'gate') return []
      const { answers } = question.answer
      const codes = [
        ...checkAnswers(answers),
        ...answers.flatMap((each) => checkLead(guide, phase, step, each.leads)),
      ]
      return codes.map((code) => ({ code, at: keyOf(phase.id, question.id) }))
    }),
  )
}

function checkAnswers(answers: readonly GateAnswer[]): readonly GuideProblemCode[] {
  const codes: GuideProblemCode[] = []
  const different = new Set(answers.map((each) => each.answer))
  if (answers.length < 2) codes.push('gate-too-few-answers')
  if (different.size < answers.length) codes.push('gate-answer-twice')
  // Where every answer leaves the phase, what stands behind the gate would never be come to.
  const leaves = (lead: Lead | undefined) => lead?.to === 'phase'
  if (answers.length > 0 && answers.every((each) => leaves(each.leads))) {
    codes.push('gate-without-way-on')
  }
  return codes
}

/** A lead arrives at something that exists and lies ahead; `undefined` comes from guides read from a file. */
function checkLead(
  guide: Guide,
  phase: Phase,
  step: Step,
  lead: Lead | undefined,
): readonly GuideProblemCode[] {
  if (lead === undefined) return ['gate-lead-missing']
  if (lead.to === 'on') return []
  if (lead.to === 'phase') {
    if (lead.phase === phase.id) return ['gate-leads-round']
    return hasStep(guide, lead.phase, 'beeldvorming') ? [] : ['gate-place-missing']
  }
  if (!hasStep(guide, phase.id, lead.step)) return ['gate-place-missing']
  if (STEPS.indexOf(lead.step) <= STEPS.indexOf(step.id)) return ['gate-leads-round']
  return hasClosingPlan(phase) ? [] : ['gate-closing-plan-missing']
}

function hasStep(guide: Guide, phase: string, step: string): boolean {
  const found = guide.phases.find((each) => each.id === phase)
  return found?.steps.some((each) => each.id === step) ?? false
}

function hasClosingPlan(phase: Phase): boolean {
  return phase.steps.some((step) =>
    step.questions.some((question) => question.onlyAtClosing === true),
  )
}
