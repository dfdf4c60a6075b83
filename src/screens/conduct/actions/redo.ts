import type { ChairAction } from './action'

/** Brings back what was taken back last. */
export const redo: ChairAction = {
  id: 'redo',
  keys: [
    { key: 'z', ctrl: true, shift: true },
    { key: 'y', ctrl: true },
  ],
  reach: 'table',
  label: (t) => t('redo'),
  allowed: ({ history, meeting }) => history.undone.some((each) => each.meeting === meeting.id),
  run: ({ meeting }, { send }) => void send({ type: 'redo', meeting: meeting.id }),
}
