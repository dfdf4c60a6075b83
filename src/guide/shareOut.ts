/**
 * Shares a whole number out by weight in whole numbers that add up to it exactly (the largest remainder;
 * the earlier one where remainders are the same). Without any weight above zero, all of it goes to the last.
 *
 * @param whole what is shared out, 0 or more
 * @param weights one weight for each share, 0 or more
 */
export function shareOut(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((added, weight) => added + weight, 0)
  if (sum <= 0) return weights.map((_, index) => (index === weights.length - 1 ? whole : 0))
  const exact = weights.map((weight) => (whole * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = whole - shares.reduce((added, share) => added + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index)
  const rounded = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => (rounded.has(index) ? share + 1 : share))
}
