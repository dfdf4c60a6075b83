/** One on each line, in lower case. The first is guessed first. */
export function wordsOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
