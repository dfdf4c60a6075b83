/** What ends a line in word processors, in old files and in Unicode. */
// oxlint-disable-next-line no-control-regex
const LINE_ENDS = /\r\n|[\r\u000B\u000C\u001E\u0085\u2028\u2029]/g

/** Signs that stand for nothing that can be read; a tab among them. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000E-\u001F\u007F-\u009F]/g

/**
 * A text as it is kept: every line end is `\n`, every other control sign a space. Nothing is dropped: what stood on either
 * side stays apart.
 */
export function plainText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, ' ')
}
