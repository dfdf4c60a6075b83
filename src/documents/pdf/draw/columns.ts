import { columnWidths } from '../../columnWidths'
import type { Table } from '../../paper'
import type { Setter } from '../letters/setter'
import { styleOf } from '../letters/setter'
import { SHEET, STYLE, WHITE } from '../sheetStyle'

/** Where a column stands and how wide its text may be. */
export interface ColumnPlace {
  readonly x: number
  readonly width: number
}

/** The places of a table's columns. */
export function columnsOf(setter: Setter, { columns, rows }: Table): readonly ColumnPlace[] {
  const wished = columns.map(({ header, share }, at) => {
    const words = rows.flatMap((cells) => cells[at] ?? [])
    const longest = words.reduce(
      (most, { text, tone }) => Math.max(most, setter.widest(text, styleOf(tone))),
      setter.widest(header, STYLE.columnHead),
    )
    return { share, needed: longest + WHITE.betweenColumns }
  })
  const widths = columnWidths(wished, SHEET.right - SHEET.left)
  return widths.map((width, at) => ({
    x: SHEET.left + widths.slice(0, at).reduce((sum, each) => sum + each, 0),
    width: width - WHITE.betweenColumns,
  }))
}
