import { roomAwaitsCheck } from '#conference'
import type { ChairAction, Situation } from './action'

/**
 * Covers the wall, and takes the cover away. After a change of part first who is in the room. Pressed twice in a fright
 * it stays covered.
 */
export const cover: ChairAction = {
  id: 'cover',
  keys: [{ key: 'f9' }],
  // Somebody at the door does not wait until a sentence is finished.
  reach: 'everywhere',
  label: (t, { meeting }) => t(meeting.wall.covered ? 'cover.end' : 'cover'),
  allowed: ({ meeting }) => !meeting.acute,
  run: (situation, { send, openPanel }) => {
    const { meeting, history } = situation
    const { covered } = meeting.wall
    if (covered && roomAwaitsCheck(history, meeting.id)) openPanel('room')
    else if (!covered || !isJustCovered(situation))
      void send({ type: 'wallCovered', meeting: meeting.id, covered: !covered })
  },
}

/** So long a second press is taken for the same one, in milliseconds. */
const SAME_PRESS = 500

/** Whether the wall was covered a moment ago, from wherever: a key, the button, the wall's own window. */
function isJustCovered({ history, meeting, now }: Situation): boolean {
  const last = history.facts.findLast(
    (fact) => fact.type === 'wallCovered' && fact.meeting === meeting.id,
  )
  if (last?.type !== 'wallCovered' || !last.covered) return false
  const since = Date.parse(now) - Date.parse(last.at)
  return since >= 0 && since < SAME_PRESS
}
