/** What nobody sees in front of a sign: joiners, marks of direction, a soft hyphen. */
const UNSEEN = '\\p{Cf}\\u115F\\u1160\\u180E\\u3164'
/** What a spreadsheet would run instead of show, also in the wide forms of East Asia. */
const SIGN = '[=+\\-@＝＋－＠]'

/** At the beginning of a cell, also behind white. */
const FORMULA = new RegExp(`^[\\s${UNSEEN}]*${SIGN}|^[\\t\\r\\n]`, 'u')

/** In the middle of one, where a spreadsheet that takes another sign for the end of a cell would begin a new one. */
const INSIDE = new RegExp(`(?<=[,;]|\\S[\\t\\n])([${UNSEEN}]*)(${SIGN})`, 'gu')

/**
 * Rows as text that Dutch spreadsheets open by double click: a byte order mark, semicolons, CRLF (RFC 4180 otherwise).
 * What looks like a formula gets an apostrophe in front, so that it stays what somebody typed (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}

function quoted(text: string): string {
  const said = text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')
  const inside = said.replace(INSIDE, "$1'$2")
  const safe = FORMULA.test(said) ? `'${inside}` : inside
  return `"${safe.replaceAll('"', '""')}"`
}
