import type { WallHandle } from '../wallHandle'
import type { ChairAction } from './action'

/** On to the next page of what hangs on the wall. */
export const pageOn: ChairAction = {
  id: 'pageOn',
  keys: [{ key: '.', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('pageOn'),
  allowed: ({ wall }) => canTurn(wall, 1),
  run: ({ wall }) => turn(wall, 1),
}

/** Back to the page before. */
export const pageBack: ChairAction = {
  id: 'pageBack',
  keys: [{ key: ',', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('pageBack'),
  allowed: ({ wall }) => canTurn(wall, -1),
  run: ({ wall }) => turn(wall, -1),
}

function canTurn({ page = 0, pages = 1, turn }: WallHandle, by: 1 | -1): boolean {
  return turn !== undefined && page + by >= 0 && page + by < pages
}

function turn(wall: WallHandle, by: 1 | -1): void {
  wall.turn?.((wall.page ?? 0) + by)
}
