import type { Projection } from '../projection'

/** Stands for the last page, however many there are. */
export const LAST_PAGE = 9999

/** A projection and which of its pages. */
export interface Shown {
  readonly projection: Projection
  readonly page: number
}

/**
 * The page to turn to when something else hangs: the first of another question, the last where something was just
 * added at the end, else where it was.
 */
export function pageAfter(before: Shown | null, next: Projection): number {
  if (before === null || next.kind === 'neutral') return 0
  if (placeOf(before.projection) !== placeOf(next)) return 0
  return countOf(next) > countOf(before.projection) ? LAST_PAGE : before.page
}

function placeOf(projection: Projection): string {
  if (projection.kind === 'neutral') return 'neutral'
  const { phase, step, question, content } = projection
  return [phase, step, question, content.kind].join(' ')
}

/** How many things stand in a list to which new things are added at the end. */
function countOf(projection: Projection): number {
  if (projection.kind === 'neutral') return 0
  const { content } = projection
  if (content.kind === 'lines' || content.kind === 'ideas') return content.lines.length
  return content.kind === 'agreements' ? content.agreements.length : 0
}
