import type { ChairAction } from '../actions/action'
import { nameOfShortcut } from '../../shared'

/** The keys that more than one action asks for, each with the ids of those actions. None, if all is well. */
export function keyConflicts(
  actions: readonly Pick<ChairAction, 'id' | 'keys'>[],
): readonly (readonly [key: string, ids: readonly string[]])[] {
  const wanted = actions.flatMap(({ id, keys }) =>
    keys.map((key) => ({ id, key: nameOfShortcut(key) })),
  )
  return [...new Set(wanted.map(({ key }) => key))]
    .map((key) => [key, wanted.filter((each) => each.key === key).map(({ id }) => id)] as const)
    .filter(([, ids]) => ids.length > 1)
}
