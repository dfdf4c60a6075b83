import { useState } from 'react'

export interface Portion<Item> {
  readonly shown: readonly Item[]
  /** How many are not shown yet. */
  readonly rest: number
  /** Shows as many again. */
  readonly onMore: () => void
}

/** The first of a long list, and more of it when asked for: drawing thousands of rows at once would keep the chair waiting. */
export function usePortion<Item>(items: readonly Item[], size: number): Portion<Item> {
  const [portions, setPortions] = useState(1)
  const shown = items.slice(0, portions * size)
  return {
    shown,
    rest: items.length - shown.length,
    onMore: () => setPortions((before) => before + 1),
  }
}
