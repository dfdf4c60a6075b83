import type { DotsOn, WallLine } from '../../projection'
import type { Words } from '../lines/useWords'

/** "●●● 3 stippen"; null where none were placed on this line. */
export function dotsWords(line: WallLine, dots: readonly DotsOn[], { t }: Words): string | null {
  const count = dots.find((each) => each.line === line.id)?.count ?? 0
  return count === 0 ? null : `${'●'.repeat(Math.min(count, 20))} ${t('dots', { count })}`
}
