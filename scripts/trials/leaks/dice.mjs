/**
 * @typedef {object} Dice choices by chance, the same ones for the same seed
 * @property {(sides: number) => number} roll from 0 up to but not including `sides`
 * @property {(sides: number) => boolean} oneIn
 * @property {<Item>(items: readonly Item[]) => Item | undefined} pick
 */

/**
 * @param {number} seed
 * @returns {Dice}
 */
export function diceOf(seed) {
  let state = seed >>> 0
  // mulberry32: small, and good enough to play with.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const roll = (/** @type {number} */ sides) => Math.floor(next() * sides)
  return {
    roll,
    oneIn: (sides) => roll(sides) === 0,
    pick: (items) => items[roll(items.length)],
  }
}
