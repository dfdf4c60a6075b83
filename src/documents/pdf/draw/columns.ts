import type { Table } from '../../paper'
import type { Setter } from '../letters/setter'
import { styleOf } from '../letters/setter'
import { SHEET, STYLE, WHITE } from '../sheetStyle'

/** Where a column stands and how wide its text may be. */
export interface Place {
  readonly x: number
  readonly width: number
}

/** No column grows beyond this part of the sheet for the sake of one long word. */
const WIDEST = 0.27

/**
 * The places of a table's columns: as their shares say, but a column whose longest word does not fit becomes
 * wider, at the cost of the widest one. "Jeugdbescherming" is not broken because its column is narrow.
 */
export function columnsOf(setter: Setter, { columns, rows }: Table): readonly Place[] {
  const whole = SHEET.right - SHEET.left
  const wished = columns.map(({ header, share }, at) => {
    const words = rows.flatMap((cells) => cells[at] ?? [])
    const longest = words.reduce(
      (most, { text, tone }) => Math.max(most, setter.widest(text, styleOf(tone))),
      setter.widest(header, STYLE.columnHead),
    )
    const needed = Math.min(longest + WHITE.betweenColumns, whole * WIDEST)
    return Math.max((whole * share) / 100, needed)
  })
  const widest = wished.indexOf(Math.max(...wished))
  const excess = wished.reduce((sum, each) => sum + each, 0) - whole
  const widths = wished.with(widest, (wished[widest] ?? 0) - excess)
  return widths.map((width, at) => ({
    x: SHEET.left + widths.slice(0, at).reduce((sum, each) => sum + each, 0),
    width: width - WHITE.betweenColumns,
  }))
}
