import type { Line, Tone } from '../../paper'
import { STYLE, type Face, type TextStyle } from '../sheetStyle'
import { breakLines, widestPiece, type SetLine } from './breakLines'
import type { Glyphs } from './glyphs'
import { isMissing, signsOf, type Sign } from './signs'

/** A line as it will be printed, and what it needs. */
export interface LaidLine {
  readonly signs: SetLine
  readonly style: TextStyle
  /** With the white above it. */
  readonly height: number
  /** Which of the given lines it is a piece of. */
  readonly of: number
}

/** Sets text in lines. All measures in points. */
export interface Setter {
  readonly set: (text: string, style: TextStyle, width: number) => readonly LaidLine[]
  readonly setCell: (lines: readonly Line[], width: number) => readonly LaidLine[]
  /** The widest word of a text. */
  readonly widest: (text: string, style: TextStyle) => number
  /** What was typed and the letter lacks, as far as it was set. */
  readonly missing: ReadonlySet<string>
}

/** Makes a setter with the glyphs of both faces; `times` as large as a style says. */
export function createSetter(glyphs: Readonly<Record<Face, Glyphs>>, times = 1): Setter {
  const sized = (style: TextStyle): TextStyle => ({
    ...style,
    size: style.size * times,
    leading: style.leading * times,
    above: style.above * times,
  })
  const known = new Map<string, readonly Sign[]>()
  const missing = new Set<string>()
  const signs = (text: string, face: Face) => {
    const key = `${face} ${text}`
    const found = known.get(key) ?? signsOf(text, glyphs[face])
    known.set(key, found)
    for (const sign of found) if (isMissing(sign)) missing.add(sign.typed)
    return found
  }
  const set = (text: string, style: TextStyle, width: number, of: number, above: number) =>
    breakLines(signs(text, style.face), (width / style.size) * 1000).map((each, at) => ({
      signs: each,
      style,
      height: style.leading + (at === 0 ? above : 0),
      of,
    }))
  return {
    missing,
    set: (text, style, width) => set(text, sized(style), width, 0, sized(style).above),
    setCell: (lines, width) =>
      lines.flatMap(({ text, tone }, at) => {
        const style = sized(styleOf(tone))
        return set(text, style, width, at, at === 0 ? 0 : style.above)
      }),
    widest: (text, style) => (widestPiece(signs(text, style.face)) * sized(style).size) / 1000,
  }
}

/** How a tone is set. */
export function styleOf(tone: Tone): TextStyle {
  return STYLE[tone]
}

/** What lines need together. */
export function heightOf(lines: readonly LaidLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0)
}
