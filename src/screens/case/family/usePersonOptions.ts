import type { Option } from '#ui'
import { useCaseState } from '../CaseContext'

/** The members of the family, to choose from. */
export function usePersonOptions(): readonly Option<string>[] {
  return useCaseState().persons.map(({ id, label }) => ({ value: id, label }))
}
