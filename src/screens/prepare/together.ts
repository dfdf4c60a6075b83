import type { CaseState, KeptApart } from '#conference'
import type { PlanForm } from './form/planForm'
import { partsOf } from './form/toPlan'

/** Two who are kept apart and would sit together, and in which part. */
export interface Together extends KeptApart {
  readonly part: string
}

/** Every pair that a plan would put together against what was noted of the family. */
export function together(form: PlanForm, { keptApart }: CaseState): readonly Together[] {
  return partsOf(form).flatMap((part) => {
    const persons = form.participants
      .filter((each) => part.present.includes(each.id))
      .map((each) => each.person)
    return keptApart
      .filter(({ one, other }) => persons.includes(one) && persons.includes(other))
      .map((pair) => ({ ...pair, part: part.id }))
  })
}
