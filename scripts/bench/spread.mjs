/**
 * The median and the 95th percentile of some times, in words.
 *
 * @param {readonly number[]} times milliseconds
 */
export function spread(times) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (/** @type {number} */ share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(
      1,
    )
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (n = ${sorted.length})`
}
