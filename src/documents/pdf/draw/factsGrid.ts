import type { Facts } from '../../paper'
import type { LaidLine } from '../letters/setter'
import { SHEET, STYLE, WHITE } from '../sheetStyle'
import { tagIn, type Tag } from '../tags/tag'
import type { Grid, GridRow } from './grid'
import type { Sheet } from './sheet'

/** How wide the names are. */
const NAMES = (SHEET.right - SHEET.left) * 0.22

/** Things with their name, set and tagged as a list within `parent`, ready to be drawn. */
export function factsGrid(
  { setter }: Sheet,
  { items }: Facts,
  parent: Tag,
  continued: readonly LaidLine[],
): Grid {
  const list = tagIn(parent, 'L')
  const rows = items.map(({ label, text }): GridRow => {
    const item = tagIn(list, 'LI')
    return [
      {
        x: SHEET.left,
        lines: setter.set(
          label,
          { ...STYLE.plain, colour: STYLE.quiet.colour },
          NAMES - WHITE.betweenColumns,
        ),
        tags: [tagIn(item, 'Lbl')],
        repeats: true,
      },
      {
        x: SHEET.left + NAMES,
        lines: setter.set(text, STYLE.plain, SHEET.right - SHEET.left - NAMES),
        tags: [tagIn(item, 'LBody')],
        repeats: false,
      },
    ]
  })
  return { head: null, rows, padding: WHITE.fact, ruled: false, continued }
}
