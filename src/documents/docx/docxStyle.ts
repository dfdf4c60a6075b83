import { BorderStyle, type IBordersOptions, type IStylesOptions } from 'docx'
import type { Paper } from '../paper'

const INK = '1D2530'
const SECOND = '55606E'
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Tables have hairlines below their rows only. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideVertical: none,
} as const

export const cellBorders: IBordersOptions = {
  top: none,
  left: none,
  right: none,
  bottom: { style: BorderStyle.SINGLE, size: 4, color: 'CFC8BB' },
}

/** How the PDF looks, for a word processor; fonts that every office has. */
export function styles({ language, isLarge }: Pick<Paper, 'language' | 'isLarge'>): IStylesOptions {
  const value = language === 'nl' ? 'nl-NL' : 'en-GB'
  const font = 'Calibri'
  const { plain, quiet } = sizesOf(isLarge)
  return {
    default: {
      document: { run: { font, size: plain, color: INK, language: { value } } },
      // Without the level a word processor shows them as headings and knows none.
      heading1: {
        run: { font, size: 40, bold: true, color: INK },
        paragraph: { outlineLevel: 0 },
      },
      heading2: {
        run: { font, size: isLarge ? 28 : 24, bold: true, color: INK },
        paragraph: { outlineLevel: 1, spacing: { before: 320, after: 80 } },
      },
    },
    paragraphStyles: [
      { id: 'quiet', name: 'Quiet', basedOn: 'Normal', run: { size: quiet, color: SECOND } },
    ],
  }
}

/** Sizes of the letter, in half points. */
export function sizesOf(isLarge: boolean): { readonly plain: number; readonly quiet: number } {
  return isLarge ? { plain: 24, quiet: 22 } : { plain: 21, quiet: 19 }
}

/** A text as it may stand in XML: whole, without control signs. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')
}
