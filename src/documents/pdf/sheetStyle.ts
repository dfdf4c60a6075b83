import type { Tone } from '../paper'

/** Every measure is in points: A4 is 595 × 842 of them. */
export const SHEET = {
  width: 595.28,
  left: 45,
  right: 550.28,
  /** Where text begins and ends from above; the foot lies below. */
  top: 48,
  bottom: 786,
  foot: 808,
  head: 34,
} as const

/** A weight of the letter, named as the PDF names the font. */
export type Face = 'SourceSans3-Regular' | 'SourceSans3-SemiBold'

type Colour = readonly [red: number, green: number, blue: number]

export interface TextStyle {
  readonly face: Face
  readonly size: number
  /** Height of a line. */
  readonly leading: number
  readonly colour: Colour
  /** White above its first line, where something stands above it. */
  readonly above: number
}

const regular = 'SourceSans3-Regular'
const semibold = 'SourceSans3-SemiBold'
const ink: Colour = [29, 37, 48]
const second: Colour = [85, 96, 110]

/** The colours of the two hairlines: below a head, below a row. */
export const RULE: Readonly<Record<'head' | 'row', Colour>> = { head: ink, row: [214, 208, 198] }

/** How each tone, and what is no line of a paper, is set. */
export const STYLE = {
  title: { face: semibold, size: 20, leading: 26, colour: ink, above: 0 },
  subtitle: { face: regular, size: 10, leading: 14.25, colour: second, above: 4 },
  heading: { face: semibold, size: 11.25, leading: 15, colour: ink, above: 0 },
  columnHead: { face: semibold, size: 9, leading: 12, colour: second, above: 0 },
  strong: { face: semibold, size: 10, leading: 14.25, colour: ink, above: 0 },
  plain: { face: regular, size: 10, leading: 14.25, colour: ink, above: 0 },
  quiet: { face: regular, size: 9, leading: 12.5, colour: second, above: 1.5 },
  edge: { face: regular, size: 9, leading: 12.5, colour: second, above: 0 },
  mark: { face: semibold, size: 9, leading: 12.5, colour: second, above: 0 },
} as const satisfies Readonly<Record<Tone, TextStyle>> & Readonly<Record<string, TextStyle>>

/** How much larger a paper for the family is: 12 points. */
export const LARGE = 1.2

/** White around what stands on a sheet. */
export const WHITE = {
  section: 18,
  belowHeading: 4,
  belowColumnHead: 5,
  row: 6.5,
  fact: 2,
  betweenColumns: 8,
} as const
