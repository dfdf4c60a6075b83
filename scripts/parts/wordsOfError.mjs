/** What was thrown, in words. @param {unknown} error */
export function wordsOfError(error) {
  return error instanceof Error ? error.message : String(error)
}
