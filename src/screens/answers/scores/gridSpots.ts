import { makeSpot } from '#ui'

/** A row of a grid of numbers, by whose it is, as `whoKey` names them. */
export const SCORE_ROW = makeSpot()

/** A cell with a number: `given` where something was given in its row, also where no number stands for it; else `open`. */
export const NUMBER = makeSpot()

/** A text of such a row: its `ground`, or `because`, why nobody spoke with them. */
export const SCORE_TEXT = makeSpot()

/** The button under the grid that uncovers the numbers. */
export const UNCOVERS = makeSpot()
