/**
 * Has the browser let go of the last text in which anything was looked for: it keeps the whole of it (`RegExp.$_`), long after
 * nobody else does.
 */
export function forgetMatches(): void {
  void /(?:)/.exec('')
}
