import type { CaseState, KeptApart } from '#conference'
import { apartAtTable, prosecutorSitsWithFamily } from '#conference'
import type { PlanForm } from './form/planForm'
import { atTable } from './form/seats'
import { partsOf } from './form/toPlan'

/** Two who are kept apart and would sit together, and in which part. */
export interface Together extends KeptApart {
  readonly part: string
}

/** Who would sit together in a part and should not. */
export interface NotTogether {
  readonly pairs: readonly Together[]
  /** The parts in which the public prosecutor would sit with the family. */
  readonly withProsecutor: readonly string[]
}

/** Whom a plan would put together against what was noted of the family, or against the leidraad. */
export function notTogether(form: PlanForm, state: CaseState): NotTogether {
  const table = { participants: atTable(form, state) }
  const parts = partsOf(form)
  return {
    pairs: parts.flatMap(({ id, present }) => {
      const pairs = new Set(apartAtTable(table, present, state).map((each) => each.keptApart))
      return [...pairs].map((pair) => ({ ...pair, part: id }))
    }),
    withProsecutor: parts.flatMap(({ id, present }) =>
      prosecutorSitsWithFamily(table, present) ? [id] : [],
    ),
  }
}
