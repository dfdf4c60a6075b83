/**
 * The texts of one thing in each register. A text that a register lacks is left out; a test sees to it that
 * none is.
 *
 * @param {Readonly<Record<string, Record<string, string>>>} words register → `id|field` → text
 * @param {readonly string[]} ids the names under which it may stand, the most particular first
 * @param {readonly string[]} fields
 * @returns {Record<string, Record<string, string>>} register → field → text
 */
export function textOf(words, ids, fields) {
  return Object.fromEntries(
    Object.entries(words).map(([register, texts]) => [register, pick(texts, ids, fields)]),
  )
}

/** @param {Record<string, string>} texts @param {readonly string[]} ids @param {readonly string[]} fields */
function pick(texts, ids, fields) {
  /** @type {Record<string, string>} */
  const picked = {}
  for (const field of fields) {
    const text = ids.map((id) => texts[`${id}|${field}`]).find((each) => each !== undefined)
    if (text !== undefined) picked[field] = text
  }
  return picked
}
