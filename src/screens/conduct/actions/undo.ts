import { didLast } from '#conference'
import type { ChairAction } from './action'

/** Takes back what was said or decided last, and says what that was. */
export const undo: ChairAction = {
  id: 'undo',
  keys: [{ key: 'z', ctrl: true }],
  reach: 'table',
  label: (t) => t('undo'),
  allowed: ({ history, meeting }) => history.done.some((each) => each.meeting === meeting.id),
  run: ({ history, meeting }, { send, tell }) => {
    const did = didLast(history, meeting.id)
    void send({ type: 'undo', meeting: meeting.id })
    if (did !== undefined) tell({ how: 'undone', did })
  },
}
