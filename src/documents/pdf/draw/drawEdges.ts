import type { jsPDF } from 'jspdf'
import type { Texts } from '#i18n'
import type { Paper } from '../../paper'
import { SHEET, STYLE, type TextStyle } from '../sheetStyle'
import type { Sheet } from './sheet'

/** Draws on every page, once it is known how many there are: its number, the footer, and the mark of a practice case. */
export function drawEdges(pdf: jsPDF, sheet: Sheet, paper: Paper, texts: Texts): void {
  const pages = pdf.getNumberOfPages()
  for (let page = 1; page <= pages; page++) {
    pdf.setPage(page)
    sheet.marker.artifact(() => {
      edge(sheet, paper.footer, STYLE.edge, SHEET.foot - 9.5)
      edge(
        sheet,
        texts.t('common', 'pageOf', { page, pages }),
        STYLE.edge,
        SHEET.foot - 9.5,
        'right',
      )
      if (paper.mark !== null) edge(sheet, paper.mark, STYLE.mark, SHEET.head - 9.5, 'right')
    })
  }
}

function edge(
  { setter, print }: Sheet,
  text: string,
  style: TextStyle,
  y: number,
  side: 'left' | 'right' = 'left',
): void {
  const [line] = setter.set(text, style, SHEET.right - SHEET.left)
  if (line === undefined) return
  const width = line.signs.reduce((sum, sign) => sum + sign.width, 0) * (line.style.size / 1000)
  print(line, side === 'left' ? SHEET.left : SHEET.right - width, y)
}
