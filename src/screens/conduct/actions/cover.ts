import { roomAwaitsCheck } from '#conference'
import type { ChairAction } from './action'

/** Covers the wall, and takes the cover away. After a change of part first who is in the room. */
export const cover: ChairAction = {
  id: 'cover',
  keys: [{ key: 'b' }],
  reach: 'table',
  label: (t, { meeting }) => t(meeting.wall.covered ? 'cover.end' : 'cover'),
  allowed: ({ meeting }) => !meeting.acute,
  run: ({ meeting, history }, { send, openPanel }) => {
    if (meeting.wall.covered && roomAwaitsCheck(history, meeting.id)) openPanel('room')
    else void send({ type: 'wallCovered', meeting: meeting.id, covered: !meeting.wall.covered })
  },
}
