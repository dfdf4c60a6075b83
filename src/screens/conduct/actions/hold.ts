import type { ChairAction } from './action'

/** Lets go of the wall to look ahead; again: back to what hangs there, so that the room sees nothing move. */
export const hold: ChairAction = {
  id: 'hold',
  keys: [{ key: 'v', alt: true }],
  reach: 'table',
  label: (t, { meeting }) => t(meeting.wall.held === null ? 'hold' : 'hold.end'),
  allowed: ({ meeting }) => meeting.place !== null,
  run: ({ meeting }, { send }) => {
    const { held } = meeting.wall
    const hangs = held?.wall.place ?? held?.place ?? null
    if (hangs !== null) void send({ type: 'goTo', meeting: meeting.id, place: hangs })
    void send({ type: 'wallHeld', meeting: meeting.id, held: held === null })
  },
}
