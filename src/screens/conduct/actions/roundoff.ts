import type { ChairAction } from './action'

/** To the round-off: reading back, and what is still open. */
export const roundoff: ChairAction = {
  id: 'roundoff',
  keys: [{ key: 'u', alt: true }],
  reach: 'table',
  label: (t) => t('roundoff'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (_, { roundOff }) => roundOff(),
}
