import type { Line, Table } from '../../paper'
import type { LaidLine } from '../letters/setter'
import { STYLE, WHITE } from '../sheetStyle'
import { tagIn, type Tag } from '../tags/tag'
import { columnsOf } from './columns'
import type { Grid, GridRow } from './grid'
import type { Sheet } from './sheet'

/** A table, set and tagged within `parent`, ready to be drawn. */
export function tableGrid(
  sheet: Sheet,
  table: Table,
  parent: Tag,
  continued: readonly LaidLine[],
): Grid {
  const { setter } = sheet
  const places = columnsOf(setter, table)
  const tag = tagIn(parent, 'Table')
  const headTag = tagIn(tagIn(tag, 'THead'), 'TR')
  const body = tagIn(tag, 'TBody')
  const head = table.columns.map(({ header }, at) => {
    const { x = 0, width = 0 } = places[at] ?? {}
    const lines = setter.set(header, STYLE.columnHead, width)
    return { x, lines, tags: [tagIn(headTag, 'TH', 'Column')], repeats: false }
  })
  const rows = table.rows.map((cells): GridRow => {
    const rowTag = tagIn(body, 'TR')
    return table.columns.map(({ names, repeats }, at) => {
      const { x = 0, width = 0 } = places[at] ?? {}
      const cell = cells[at] ?? []
      return {
        x,
        lines: setter.setCell(cell, width),
        tags: tagsOf(
          cell,
          tagIn(rowTag, names === true ? 'TH' : 'TD', names === true ? 'Row' : null),
        ),
        repeats: repeats === true,
      }
    })
  })
  return { head, rows, padding: WHITE.row, ruled: true, continued }
}

/** One line is the cell itself; of more, each is a paragraph of it. */
function tagsOf(lines: readonly Line[], cell: Tag): readonly Tag[] {
  return lines.length > 1 ? lines.map(() => tagIn(cell, 'P')) : [cell]
}
