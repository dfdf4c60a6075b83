import type { Block, Section } from '../../paper'
import { heightOf, type LaidLine } from '../letters/setter'
import { SHEET, STYLE, WHITE } from '../sheetStyle'
import { tagIn, type Tag } from '../tags/tag'
import { beginningOf, drawGrid } from './drawGrid'
import { factsGrid } from './factsGrid'
import type { Grid } from './grid'
import { paragraphGrid } from './paragraphGrid'
import type { Sheet } from './sheet'
import { tableGrid } from './tableGrid'

/**
 * Draws a section and gives the page on which it begins; its heading is never the last thing on a page.
 * `continued` is the word for a row that goes on.
 */
export function drawSection(sheet: Sheet, section: Section, continued: string): number {
  const { setter, marker } = sheet
  const within = tagIn(marker.root, 'Sect')
  const headingTag = tagIn(within, 'H2')
  const heading = setter.set(section.heading, STYLE.heading, SHEET.right - SHEET.left)
  const again = setter.set(continued, STYLE.quiet, SHEET.width)
  const grids = section.blocks.map((block) => gridOf(sheet, block, within, again))
  const needed = heightOf(heading) + WHITE.belowHeading
  const first = grids[0] === undefined ? 0 : beginningOf(grids[0])
  sheet.skip(WHITE.section)
  if (sheet.room() < needed + first && !sheet.isFresh()) sheet.newPage()
  const page = sheet.page()
  drawHeading(sheet, heading, headingTag)
  sheet.down(needed)
  for (const grid of grids) drawGrid(sheet, grid)
  return page
}

function drawHeading(sheet: Sheet, heading: readonly LaidLine[], tag: Tag): void {
  let y = sheet.y()
  sheet.marker.mark(tag, () => {
    for (const line of heading) {
      sheet.print(line, SHEET.left, y)
      y += line.height
    }
  })
}

function gridOf(sheet: Sheet, block: Block, parent: Tag, continued: readonly LaidLine[]): Grid {
  switch (block.kind) {
    case 'table':
      return tableGrid(sheet, block, parent, continued)
    case 'facts':
      return factsGrid(sheet, block, parent, continued)
    case 'paragraph':
      return paragraphGrid(sheet, block, parent)
  }
}
