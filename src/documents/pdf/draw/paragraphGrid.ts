import type { Paragraph } from '../../paper'
import { SHEET, WHITE } from '../sheetStyle'
import { tagIn, type Tag } from '../tags/tag'
import type { Grid } from './grid'
import type { Sheet } from './sheet'

/** A paragraph, set and tagged within `parent`: a grid of one cell. */
export function paragraphGrid({ setter }: Sheet, { line }: Paragraph, parent: Tag): Grid {
  const cell = {
    x: SHEET.left,
    lines: setter.setCell([line], SHEET.right - SHEET.left),
    tags: [tagIn(parent, 'P')],
    repeats: false,
  }
  return { head: null, rows: [[cell]], padding: WHITE.fact, ruled: false, continued: [] }
}
