import type { LaidLine } from '../letters/setter'
import type { Tag } from '../tags/tag'

/** A cell, set, with what it is. */
export interface GridCell {
  readonly x: number
  readonly lines: readonly LaidLine[]
  /** For each of the lines that the cell was set from: the element to which it belongs. */
  readonly tags: readonly Tag[]
  /** Comes back where its row goes on to the next page. */
  readonly repeats: boolean
}

export type GridRow = readonly GridCell[]

/** Rows that are kept whole where that can be. */
export interface Grid {
  /** Comes back on every page. */
  readonly head: GridRow | null
  readonly rows: readonly GridRow[]
  /** White above and below what stands in a row. */
  readonly padding: number
  readonly ruled: boolean
  /** What is said below a cell that came back: "vervolg". */
  readonly continued: readonly LaidLine[]
}
