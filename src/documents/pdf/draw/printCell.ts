import type { LaidLine } from '../letters/setter'
import type { GridCell } from './grid'
import type { Sheet } from './sheet'
import { takeLines } from './takeLines'

/**
 * Prints lines of a cell from `top` and gives the height that they took. Each goes under the element of the line
 * it was set from; with `plain` nothing is marked, because all of it already is.
 */
export function printCell(
  sheet: Sheet,
  cell: GridCell,
  lines: readonly LaidLine[],
  top: number,
  plain = false,
): number {
  let y = top
  const print = (each: LaidLine) => {
    sheet.print(each, cell.x, y)
    y += each.height
  }
  cell.tags.forEach((tag, at) => {
    const own = lines.filter(({ of }) => of === at)
    if (own.length === 0) return
    if (plain) own.forEach(print)
    else sheet.marker.mark(tag, () => own.forEach(print))
  })
  return y - top
}

/** Prints a cell that came back, with the word that says so; read aloud it stands only where it began. */
export function printRepeated(
  sheet: Sheet,
  cell: GridCell,
  continued: readonly LaidLine[],
  top: number,
  room: number,
): number {
  const { now } = takeLines([...cell.lines, ...continued], room)
  let y = top
  sheet.marker.artifact(() => {
    for (const each of now) {
      sheet.print(each, cell.x, y)
      y += each.height
    }
  })
  return y - top
}
