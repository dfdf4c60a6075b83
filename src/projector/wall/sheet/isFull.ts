import type { Content } from '../../projection'

/** How many lines still leave the question its full size. */
const FEW = 4

/** Whether a page has so much on it that its question stands in the smaller type. */
export function isFull(content: Content): boolean {
  switch (content.kind) {
    case 'phase':
    case 'gate':
    case 'closingPlan':
    case 'cooperation':
      return false
    case 'common':
      return content.common !== null || content.lines.length > FEW
    case 'lines':
    case 'mark':
      return content.lines.length > FEW
    case 'rank':
      return content.ranked.length + content.others.length > FEW
    default:
      return true
  }
}
