import { useState } from 'react'

/** So many rows of a list stand there at first: more than anybody reads, few enough that typing stays quick. */
export const AT_FIRST = 40

interface Fold<Item> {
  /** What stands there now. */
  readonly shown: readonly Item[]
  readonly unfold: () => void
}

/**
 * The first rows of a list, until all are asked for. Once `needed`, the id of an item, is not among the first, all
 * stand there, and go on standing there.
 */
export function useFold<Item extends { readonly id: string }>(
  items: readonly Item[],
  needed: string | null,
): Fold<Item> {
  const [all, setAll] = useState(false)
  if (!all && items.slice(AT_FIRST).some((each) => each.id === needed)) setAll(true)
  return { shown: all ? items : items.slice(0, AT_FIRST), unfold: () => setAll(true) }
}
