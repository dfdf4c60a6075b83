import { BorderStyle, type IBordersOptions, type IStylesOptions } from 'docx'

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
export function styles(language: 'nl' | 'en'): IStylesOptions {
  const value = language === 'nl' ? 'nl-NL' : 'en-GB'
  const font = 'Calibri'
  return {
    default: {
      document: { run: { font, size: 21, color: INK, language: { value } } },
      heading1: { run: { font, size: 40, bold: true, color: INK } },
      heading2: {
        run: { font, size: 24, bold: true, color: INK },
        paragraph: { spacing: { before: 320, after: 80 } },
      },
    },
    paragraphStyles: [
      { id: 'quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 19, color: SECOND } },
    ],
  }
}

/** A text as it may stand in XML: whole, without control signs. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')
}

/** Whether the first letter is of a script that is written from right to left. */
export function runsRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
}
