import { heightOf } from '../letters/setter'
import { SHEET, WHITE } from '../sheetStyle'
import type { Grid, GridCell, GridRow } from './grid'
import { printCell, printRepeated } from './printCell'
import type { Sheet } from './sheet'
import { takeLines } from './takeLines'

/** A row is begun on a page only where at least this much of it fits, or all of it. */
const BEGINNING = 90

/**
 * Draws rows from where the sheet is. A row that does not fit goes whole to the next page, under the head that
 * comes back; only a row that is higher than a page is cut, and then its owner and its date come back too.
 */
export function drawGrid(sheet: Sheet, grid: Grid): void {
  if (grid.head !== null) drawHead(sheet, grid, grid.head, false)
  for (const row of grid.rows) {
    const height = rowHeight(grid, row)
    if (height > sheet.room() && !(height > fullRoom(grid) && sheet.room() > BEGINNING))
      turnPage(sheet, grid)
    drawRow(sheet, grid, row)
  }
}

/** What must fit below a heading for it to stand there: the head and the first row, or a beginning of it. */
export function beginningOf(grid: Grid): number {
  const [first] = grid.rows
  const row = first === undefined ? 0 : rowHeight(grid, first)
  return headHeight(grid) + (row > fullRoom(grid) ? BEGINNING : row)
}

function drawRow(sheet: Sheet, grid: Grid, row: GridRow, goesOn = false): void {
  const room = sheet.room() - 2 * grid.padding
  const top = sheet.y() + grid.padding
  const owner = row.find((cell) => cell.repeats)
  const left: GridCell[] = []
  const heights = row.map((cell) => {
    if (goesOn && cell.repeats) {
      left.push(cell)
      return printRepeated(sheet, cell, cell === owner ? grid.continued : [], top, room)
    }
    const { now, later } = takeLines(cell.lines, room)
    // What repeats was printed whole; what does not fit even so goes on like any other cell.
    left.push(cell.repeats && later.length === 0 ? cell : { ...cell, lines: later, repeats: false })
    return printCell(sheet, cell, now, top)
  })
  sheet.down(Math.max(...heights) + 2 * grid.padding)
  if (left.every((cell) => cell.repeats || cell.lines.length === 0)) {
    if (grid.ruled) sheet.rule('row')
    return
  }
  turnPage(sheet, grid)
  drawRow(sheet, grid, left, true)
}

function turnPage(sheet: Sheet, grid: Grid): void {
  sheet.newPage()
  if (grid.head !== null) drawHead(sheet, grid, grid.head, true)
}

function drawHead(sheet: Sheet, grid: Grid, head: GridRow, again: boolean): void {
  const top = sheet.y()
  const print = () => head.map((cell) => printCell(sheet, cell, cell.lines, top, again))
  if (again) sheet.marker.artifact(print)
  else print()
  sheet.down(headHeight(grid))
  sheet.rule('head')
}

function headHeight({ head }: Grid): number {
  if (head === null) return 0
  return Math.max(...head.map(({ lines }) => heightOf(lines))) + WHITE.belowColumnHead
}

function rowHeight({ padding }: Grid, row: GridRow): number {
  return Math.max(...row.map(({ lines }) => heightOf(lines))) + 2 * padding
}

/** What a row can have on a page of its own. */
function fullRoom(grid: Grid): number {
  return SHEET.bottom - SHEET.top - headHeight(grid)
}
