import type { LaidLine } from '../letters/setter'

/** The lines that fit in `room` points, and those that do not. One line always goes: a page must get on. */
export function takeLines(
  lines: readonly LaidLine[],
  room: number,
): { readonly now: readonly LaidLine[]; readonly later: readonly LaidLine[] } {
  let used = 0
  const end = lines.findIndex(({ height }, at) => {
    used += height
    return used > room && at > 0
  })
  if (end === -1) return { now: lines, later: [] }
  return { now: lines.slice(0, end), later: lines.slice(end) }
}
