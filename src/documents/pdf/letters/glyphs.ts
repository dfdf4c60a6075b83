import type { jsPDF } from 'jspdf'
import type { Face } from '../sheetStyle'

/** What is known of the letter's glyphs. */
export interface Glyphs {
  readonly has: (codePoint: number) => boolean
  /** Advance of the glyph in thousandths of the size. */
  readonly width: (codePoint: number) => number
}

interface Metrics {
  readonly characterToGlyph: (codePoint: number) => number
  readonly widthOfGlyph: (glyph: number) => number
}

/** The glyphs of a face that was added to this file. Throws where jsPDF could not read the font. */
export function glyphsOf(pdf: jsPDF, face: Face): Glyphs {
  const metrics: unknown = pdf.setFont(face, 'normal').getFont().metadata
  if (!isMetrics(metrics)) throw new Error(`jsPDF did not read the font ${face}`)
  const widths = new Map<number, number>()
  const measure = (codePoint: number) => {
    const width = metrics.widthOfGlyph(metrics.characterToGlyph(codePoint))
    widths.set(codePoint, width)
    return width
  }
  return {
    // jsPDF writes two bytes a character: what lies beyond the basic plane it cannot print.
    has: (codePoint) => codePoint <= 0xffff && metrics.characterToGlyph(codePoint) !== 0,
    width: (codePoint) => widths.get(codePoint) ?? measure(codePoint),
  }
}

function isMetrics(found: unknown): found is Metrics {
  return (
    typeof found === 'object' &&
    found !== null &&
    'characterToGlyph' in found &&
    typeof found.characterToGlyph === 'function' &&
    'widthOfGlyph' in found &&
    typeof found.widthOfGlyph === 'function'
  )
}
