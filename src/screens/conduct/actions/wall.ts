import type { ChairAction } from './action'

/** Opens the window for the second screen, again where it was closed. */
export const wall: ChairAction = {
  id: 'wall',
  keys: [{ key: 'w', alt: true }],
  reach: 'table',
  label: (t, situation) => t(situation.wall.status === 'lost' ? 'wall.again' : 'wall'),
  allowed: (situation) => situation.wall.status !== 'open',
  run: (_, { openWall }) => openWall(),
}
