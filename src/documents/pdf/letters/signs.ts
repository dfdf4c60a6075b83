import type { Glyphs } from './glyphs'

/** What people see as one character: how it is printed, and what was typed. */
export interface Sign {
  readonly shown: string
  readonly typed: string
  /** In thousandths of the size. */
  readonly width: number
}

/** Stands where the letter has no glyph: never a silent blank. */
export const PLACEHOLDER = '□'

/**
 * The signs of a text as this letter can print them: composed accents (NFC), every white space as a space, no
 * signs that cannot be seen (of direction, of control), line breaks as `\n`, and a visible placeholder for what
 * the letter lacks. jsPDF itself would leave that out, or drop the rest of the line.
 */
export function signsOf(text: string, glyphs: Glyphs): readonly Sign[] {
  const whole = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  return charactersOf(whole).flatMap((typed) => {
    const shown = printed(typed, glyphs)
    return shown === '' ? [] : [{ shown, typed, width: widthOf(shown, glyphs) }]
  })
}

/** Whether a sign stands in for one that the letter lacks. */
export function isMissing({ shown, typed }: Sign): boolean {
  return shown === PLACEHOLDER && typed !== PLACEHOLDER
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Segmenting is slow and only needed where characters can combine: beyond Latin. */
function charactersOf(text: string): readonly string[] {
  if (/^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/.test(text)) return text.split('')
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function printed(typed: string, glyphs: Glyphs): string {
  if (typed === '\n') return typed
  const visible = typed
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu, '')
  const covered = Array.from(visible).every((each) => glyphs.has(each.codePointAt(0) ?? 0))
  return covered ? visible : PLACEHOLDER
}

function widthOf(shown: string, glyphs: Glyphs): number {
  if (shown === '\n') return 0
  return Array.from(shown).reduce((sum, each) => sum + glyphs.width(each.codePointAt(0) ?? 0), 0)
}
