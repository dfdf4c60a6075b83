import type { ContentOf } from '../kindProps'
import type { WidthOf } from '../scale/layOut'
import type { FamilyLayout } from './layOutFamily'

/** In wall units, as in the style sheet of the drawing: the type of a name, and what is kept free left and right. */
const FONT = 36
const BESIDE = 28
/** More lines than this would stand on the row below. */
const MOST_LINES = 2

/** Whether every name stands whole in its place in the drawing: no word broken, none over the row below. */
export function namesFit(
  { persons }: Pick<ContentOf<'family'>, 'persons'>,
  layout: Pick<FamilyLayout, 'width'>,
  widthOf: WidthOf,
): boolean {
  const room = layout.width - BESIDE
  return persons.every(({ label }) => linesOf(label, room, widthOf) <= MOST_LINES)
}

/** How many lines a name takes, broken between words; Infinity where a word is wider than its place. */
function linesOf(label: string, room: number, widthOf: WidthOf): number {
  let lines = 1
  let line = ''
  for (const word of label.split(/\s+/)) {
    if (widthOf(word, FONT, true) > room) return Infinity
    const longer = line === '' ? word : `${line} ${word}`
    const fits = widthOf(longer, FONT, true) <= room
    if (!fits) lines += 1
    line = fits ? longer : word
  }
  return lines
}
