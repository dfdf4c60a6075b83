import type { ContentOf } from '../kindProps'
import type { WidthOf } from '../scale/wrap'
import { SLACK, wrap } from '../scale/wrap'
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
  const room = layout.width - BESIDE - SLACK
  return persons.every(({ label }) => {
    const isWhole = label.split(/\s+/).every((word) => widthOf(word, FONT, true) <= room)
    return isWhole && wrap({ label, bold: true }, FONT, room, widthOf).lines <= MOST_LINES
  })
}
