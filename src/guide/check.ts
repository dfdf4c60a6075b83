import { checkGates } from './checkGates'
import { checkQuestions } from './checkQuestions'
import { checkWalk } from './checkWalk'
import type { GuideProblem } from './problems'
import type { Guide, Phase } from './types'
import { PHASES, STEPS } from './types'

/**
 * Everything that is wrong with a guide, in the order of the guide; an empty list where it can be used.
 * To be called wherever a guide is loaded, before anything walks it: the walker trusts this check.
 */
export function checkGuide(guide: Guide): readonly GuideProblem[] {
  return [
    ...checkPhases(guide),
    ...guide.phases.flatMap((phase) => [
      ...checkSteps(phase),
      ...checkQuestions(phase),
      ...checkGates(guide, phase),
      ...checkWalk(guide, phase),
    ]),
    ...checkMinutes(guide),
  ]
}

function checkPhases(guide: Guide): readonly GuideProblem[] {
  const ids = guide.phases.map((phase) => phase.id)
  return sameList(ids, PHASES) ? [] : [{ code: 'phases-wrong', at: 'guide' }]
}

function checkSteps(phase: Phase): readonly GuideProblem[] {
  const ids = phase.steps.map((step) => step.id)
  return sameList(ids, STEPS) ? [] : [{ code: 'steps-wrong', at: phase.id }]
}

function checkMinutes(guide: Guide): readonly GuideProblem[] {
  const minutes = STEPS.map((step) => guide.minutes[step])
  if (!minutes.every((each) => Number.isFinite(each) && each >= 0)) {
    return [{ code: 'minutes-not-valid', at: 'guide' }]
  }
  const sum = minutes.reduce((total, each) => total + each, 0)
  return sum > 0 ? [] : [{ code: 'minutes-sum-not-positive', at: 'guide' }]
}

function sameList(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && found.every((each, index) => each === wanted[index])
}
