import { roomAwaitsCheck } from '#conference'
import type { ChairAction } from './action'

/** Covers the wall, and takes the cover away. After a change of part first who is in the room. */
export const cover: ChairAction = {
  id: 'cover',
  // Somebody at the door does not wait until a sentence is finished.
  keys: [{ key: 'b' }, { key: 'f9', everywhere: true }],
  reach: 'table',
  label: (t, { meeting }) => t(meeting.wall.covered ? 'cover.end' : 'cover'),
  allowed: ({ meeting }) => !meeting.acute,
  run: ({ meeting, history }, { send, openPanel }) => {
    if (meeting.wall.covered && roomAwaitsCheck(history, meeting.id)) openPanel('room')
    else void send({ type: 'wallCovered', meeting: meeting.id, covered: !meeting.wall.covered })
  },
}
