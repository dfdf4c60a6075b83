/** How wide a text is in that type size, in the same measure. */
export type WidthOf = (text: string, font: number, bold: boolean) => number

/** A browser breaks a name that fits to the last hair. */
export const SLACK = 8

/** In how many lines a name stands, broken within a word where that is wider, and how wide the widest line is. */
export function wrap(
  { label, bold }: { readonly label: string; readonly bold: boolean },
  font: number,
  widest: number,
  widthOf: WidthOf,
): { readonly lines: number; readonly width: number } {
  const space = widthOf(' ', font, bold)
  let lines = 1
  let line = 0
  let width = 0
  for (const word of label.split(/\s+/)) {
    const length = widthOf(word, font, bold)
    if (line > 0 && line + space + length > widest) {
      lines += 1
      line = 0
    }
    line += (line > 0 ? space : 0) + length
    while (line > widest) {
      lines += 1
      line -= widest
      width = widest
    }
    width = Math.max(width, line)
  }
  return { lines, width: width + SLACK }
}
