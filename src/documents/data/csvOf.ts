/** What a spreadsheet would run instead of show, also behind white and in the wide forms of East Asia. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * Rows as text that Dutch spreadsheets open by double click: a byte order mark, semicolons, CRLF (RFC 4180 otherwise).
 * What looks like a formula gets an apostrophe in front, so that it stays what somebody typed (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}

function quoted(text: string): string {
  const said = text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')
  const safe = FORMULA.test(said) ? `'${said}` : said
  return `"${safe.replaceAll('"', '""')}"`
}
