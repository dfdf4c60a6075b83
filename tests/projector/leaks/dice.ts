/**
 * A row of numbers read as choices: the same row plays the same meeting, a shorter row a shorter one. So a failure can
 * be made small by leaving numbers out.
 */
export interface Dice {
  readonly isEmpty: () => boolean
  /** A number from 0 up to but not including `sides`; 0 once the row is used up. */
  readonly roll: (sides: number) => number
  readonly oneIn: (sides: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined
  readonly some: <Item>(items: readonly Item[]) => readonly Item[]
}

export function diceOf(row: readonly number[]): Dice {
  let at = 0
  const roll = (sides: number) => {
    const number = row[at] ?? 0
    at += 1
    return sides < 2 ? 0 : number % sides
  }
  return {
    isEmpty: () => at >= row.length,
    roll,
    oneIn: (sides) => roll(sides) === 1,
    pick: (items) => items[roll(items.length)],
    some: (items) => {
      const bits = roll(0xffff)
      return items.filter((_, index) => (bits >> (index % 16)) & 1)
    },
  }
}
