import type { Paper } from '../../paper'
import { SHEET, STYLE, type TextStyle } from '../sheetStyle'
import { tagIn, type Role } from '../tags/tag'
import type { Sheet } from './sheet'

/** Draws what the paper is and what it is about. */
export function drawTop(sheet: Sheet, { title, subtitle }: Paper): void {
  drawText(sheet, title, STYLE.title, 'H1')
  drawText(sheet, subtitle.join(' · '), STYLE.subtitle, 'P')
}

function drawText(sheet: Sheet, text: string, style: TextStyle, role: Role): void {
  if (text === '') return
  const lines = sheet.setter.set(text, style, SHEET.right - SHEET.left)
  sheet.marker.mark(tagIn(sheet.marker.root, role), () => {
    for (const line of lines) {
      sheet.print(line, SHEET.left, sheet.y())
      sheet.down(line.height)
    }
  })
}
