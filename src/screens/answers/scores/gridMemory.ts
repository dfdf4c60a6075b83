import { NUMBER, SCORE_ROW } from './gridSpots'

/** So long after a 1 a 0 makes it ten, in milliseconds: who gives a ten of their own takes longer to say so. */
const TEN = 1000
/** So long after the last number Enter belongs to that number, out of habit, and uncovers nothing. */
const HABIT = 700
/** So long after a number the words that follow are its ground; later one looks where the cursor is. */
const STRAIGHT_ON = 4000

/** What was given last in a grid of numbers, and where that led. Times are those of the events, in milliseconds. */
export interface Given {
  /** The row that it was given to, as `whoKey` names it. */
  readonly row: string
  readonly number: number | null
  readonly at: number
  /** Where focus went by itself. */
  readonly led: Element | null
}

/** Whether a 0 makes ten of the 1 that was given just before: the same row, whatever has focus now. */
export function isTen(given: Given | null, key: string, target: EventTarget, at: number): boolean {
  return key === '0' && given?.number === 1 && given.led === target && at - given.at < TEN
}

/** Whether Enter only closes off the number that was given just before. */
export function isHabit(
  given: Given | null,
  key: string,
  target: EventTarget,
  at: number,
): boolean {
  if (key !== 'Enter' || given?.led !== target) return false
  // In a cell it never does anything else; on the button that uncovers it is a wish, after a moment.
  return isCell(target) || (target instanceof HTMLButtonElement && at - given.at < HABIT)
}

/** The row whose ground the words are that are typed in a cell: that of the number just given, else the cell's own. */
export function rowOfWords(given: Given | null, cell: HTMLElement, at: number): string {
  const goesOn = given?.led === cell && at - given.at < STRAIGHT_ON
  return goesOn ? given.row : rowOf(cell)
}

/** The name of the row in which something stands. */
export function rowOf(inside: Element): string {
  return SCORE_ROW.idOf(SCORE_ROW.around(inside)) ?? ''
}

/** Whether it is a cell with a number. */
export function isCell(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && NUMBER.has(target)
}
