import type { jsPDF } from 'jspdf'
import type { LaidLine, Setter } from '../letters/setter'
import { isMissing } from '../letters/signs'
import { RULE, SHEET } from '../sheetStyle'
import type { Marker } from '../tags/marker'

/** Where is drawn: the present page, and how far it is filled. All measures in points, from above. */
export interface Sheet {
  readonly setter: Setter
  readonly marker: Marker
  /** The present page, counted from one. */
  readonly page: () => number
  /** What is left of this page. */
  readonly room: () => number
  /** Whether nothing stands on this page yet. */
  readonly isFresh: () => boolean
  readonly y: () => number
  /** Goes down; at the top of a page white is not needed. */
  readonly skip: (height: number) => void
  readonly down: (height: number) => void
  readonly newPage: () => void
  /** Prints a line whose box begins at `y`. */
  readonly print: (line: LaidLine, x: number, y: number) => void
  /** A hairline over the whole width, here. */
  readonly rule: (kind: 'head' | 'row') => void
}

/** Makes a sheet that begins at the top of the first page. */
export function createSheet(pdf: jsPDF, setter: Setter, marker: Marker): Sheet {
  let y: number = SHEET.top
  return {
    setter,
    marker,
    page: () => pdf.getCurrentPageInfo().pageNumber,
    room: () => SHEET.bottom - y,
    isFresh: () => y === SHEET.top,
    y: () => y,
    skip(height) {
      if (y > SHEET.top) y += height
    },
    down(height) {
      y += height
    },
    newPage() {
      pdf.addPage()
      y = SHEET.top
    },
    print: (line, x, at) => printLine(pdf, marker, line, x, at),
    rule: (kind) =>
      marker.artifact(() => {
        pdf.setDrawColor(...RULE[kind])
        pdf.setLineWidth(0.6)
        pdf.line(SHEET.left, y, SHEET.right, y)
      }),
  }
}

/** The letters of Source Sans 3 stand this far below the top of their line, as a part of their size. */
const BASELINE = 0.77

/** Prints a line of text; where a sign stands in for another one, the text that was typed goes with it. */
export function printLine(pdf: jsPDF, marker: Marker, line: LaidLine, x: number, y: number): void {
  const { signs, style, height } = line
  const shown = signs.map((each) => each.shown).join('')
  if (shown === '') return
  const above = height - style.leading
  const baseline = y + above + (style.leading - style.size) / 2 + BASELINE * style.size
  const draw = () => {
    pdf.setFont(style.face, 'normal').setFontSize(style.size)
    pdf.setTextColor(...style.colour).text(shown, x, baseline)
  }
  if (!signs.some(isMissing)) return draw()
  marker.instead(signs.map((each) => (isMissing(each) ? each.typed : each.shown)).join(''), draw)
}
