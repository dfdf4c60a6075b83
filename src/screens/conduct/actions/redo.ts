import { undidLast } from '#conference'
import type { ChairAction } from './action'

/** Brings back what was taken back last, and says what that is. */
export const redo: ChairAction = {
  id: 'redo',
  keys: [
    { key: 'z', ctrl: true, shift: true },
    { key: 'y', ctrl: true },
  ],
  reach: 'table',
  label: (t) => t('redo'),
  allowed: ({ history, meeting }) => history.undone.some((each) => each.meeting === meeting.id),
  run: ({ history, meeting }, { send, tell }) => {
    const did = undidLast(history, meeting.id)
    void send({ type: 'redo', meeting: meeting.id })
    if (did !== undefined) tell({ how: 'redone', did })
  },
}
