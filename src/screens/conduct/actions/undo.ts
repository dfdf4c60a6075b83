import type { ChairAction } from './action'

/** Takes back what was said or decided last. */
export const undo: ChairAction = {
  id: 'undo',
  keys: [{ key: 'z', ctrl: true }],
  reach: 'table',
  label: (t) => t('undo'),
  allowed: ({ history, meeting }) => history.done.some((each) => each.meeting === meeting.id),
  run: ({ meeting }, { send }) => void send({ type: 'undo', meeting: meeting.id }),
}
