import type { Scale } from '../../projection'

/** Who gave the lowest and who the highest number: they are asked first. Both empty where all are the same. */
export function extremes(dots: Scale['dots']): {
  readonly lowest: readonly string[]
  readonly highest: readonly string[]
} {
  const numbers = dots.map((each) => each.number)
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  if (dots.length === 0 || low === high) return { lowest: [], highest: [] }
  const named = (number: number) =>
    dots.filter((each) => each.number === number).map((each) => each.name)
  return { lowest: named(low), highest: named(high) }
}
