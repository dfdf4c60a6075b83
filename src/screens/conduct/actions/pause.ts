import type { ChairAction } from './action'

/** Lets the clock of the meeting stand still, and run again. */
export const pause: ChairAction = {
  id: 'pause',
  keys: [{ key: 'k' }, { key: 'k', alt: true }],
  reach: 'table',
  label: (t, { meeting }) => t(meeting.paused ? 'pause.end' : 'pause'),
  allowed: ({ meeting }) => meeting.status === 'running' && !meeting.acute,
  run: ({ meeting }, { send }) =>
    void send({ type: meeting.paused ? 'resumed' : 'paused', meeting: meeting.id }),
}
