/** No column grows beyond this part of the sheet for the sake of one long word. */
const WIDEST = 0.27

/**
 * How wide columns are, in the measure of `whole`: as their shares of a hundred say, but one whose longest word does not
 * fit (`needed`) becomes wider, at the cost of the widest one. "Jeugdbescherming" is not broken because its column is narrow.
 */
export function columnWidths(
  columns: readonly { readonly share: number; readonly needed: number }[],
  whole: number,
): readonly number[] {
  const wished = columns.map(({ share, needed }) =>
    Math.max((whole * share) / 100, Math.min(needed, whole * WIDEST)),
  )
  const widest = wished.indexOf(Math.max(...wished))
  const excess = wished.reduce((sum, each) => sum + each, 0) - whole
  return wished.with(widest, (wished[widest] ?? 0) - excess)
}
