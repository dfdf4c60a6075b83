import type { Option } from '#ui'
import { useCaseState } from '../CaseContext'

/** The members of the family, to choose from. */
export function usePersonOptions(): readonly Option<string>[] {
  return useCaseState().persons.map(({ id, label }) => ({ value: id, label }))
}

/** Whether that is one of them: who was chosen may be gone since. */
export function isOf(options: readonly Option<string>[], chosen: string): boolean {
  return options.some(({ value }) => value === chosen)
}
