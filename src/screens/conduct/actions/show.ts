import type { ChairAction } from './action'

/** Hangs what the chair sees on the wall, which follows the chair again. Only where the wall was let go of. */
export const show: ChairAction = {
  id: 'show',
  keys: [{ key: 't', alt: true }],
  reach: 'table',
  label: (t) => t('show'),
  allowed: ({ meeting }) => meeting.wall.held !== null,
  run: ({ meeting }, { send }) => void send({ type: 'wallHeld', meeting: meeting.id, held: false }),
}
