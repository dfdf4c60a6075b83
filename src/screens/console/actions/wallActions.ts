import { millisecondsBetween } from '#base'
import { roomAwaitsCheck } from '#conference'
import type { WallHandle } from '../../running'
import type { ChairAction, Situation } from './action'

/** Hangs what the chair sees on the wall, which follows the chair again. Only where the wall was let go of. */
export const show: ChairAction = {
  id: 'show',
  keys: [{ key: 't', alt: true }],
  reach: 'table',
  label: (t) => t('show'),
  allowed: ({ meeting }) => meeting.wall.held !== null,
  run: ({ meeting }, { send }) => void send({ type: 'wallHeld', meeting: meeting.id, held: false }),
}

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
  const since = millisecondsBetween(last.at, now)
  return since >= 0 && since < SAME_PRESS
}

/** Opens the window for the second screen, again where it was closed. */
export const wall: ChairAction = {
  id: 'wall',
  keys: [{ key: 'w', alt: true }],
  reach: 'table',
  label: (t, situation) => t(situation.wall.status === 'lost' ? 'wall.again' : 'wall'),
  allowed: (situation) => situation.wall.status !== 'open',
  run: (_, { openWall }) => openWall(),
}

/** On to the next page of what hangs on the wall. */
export const pageOn: ChairAction = {
  id: 'pageOn',
  keys: [{ key: '.', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('pageOn'),
  allowed: ({ wall }) => canTurn(wall, 1),
  run: ({ wall }) => turn(wall, 1),
}

/** Back to the page before. */
export const pageBack: ChairAction = {
  id: 'pageBack',
  keys: [{ key: ',', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('pageBack'),
  allowed: ({ wall }) => canTurn(wall, -1),
  run: ({ wall }) => turn(wall, -1),
}

function canTurn({ page = 0, pages = 1, turn }: WallHandle, by: 1 | -1): boolean {
  return turn !== undefined && page + by >= 0 && page + by < pages
}

function turn(wall: WallHandle, by: 1 | -1): void {
  wall.turn?.((wall.page ?? 0) + by)
}

/** Type size of the wall in steps, 1 = as designed. */
const SIZES = [0.7, 0.85, 1, 1.2, 1.4, 1.7] as const

/** Larger type on the wall. */
export const larger: ChairAction = {
  id: 'larger',
  // The same key with and without shift, as keyboards differ.
  keys: [
    { key: '+', alt: true },
    { key: '=', alt: true },
  ],
  reach: 'table',
  repeats: true,
  label: (t) => t('larger'),
  allowed: (situation) => sizeAfter(situation, 1) !== undefined,
  run: (situation, hands) => resize(situation, hands, 1),
}

/** Smaller type on the wall. */
export const smaller: ChairAction = {
  id: 'smaller',
  keys: [{ key: '-', alt: true }],
  reach: 'table',
  repeats: true,
  label: (t) => t('smaller'),
  allowed: (situation) => sizeAfter(situation, -1) !== undefined,
  run: (situation, hands) => resize(situation, hands, -1),
}

function sizeAfter({ meeting: { wall } }: Situation, by: 1 | -1): number | undefined {
  return by === 1
    ? SIZES.find((size) => size > wall.size)
    : SIZES.findLast((size) => size < wall.size)
}

function resize(situation: Situation, { send }: Parameters<ChairAction['run']>[1], by: 1 | -1) {
  const size = sizeAfter(situation, by)
  if (size !== undefined) void send({ type: 'wallSized', meeting: situation.meeting.id, size })
}

/** What hangs on the wall, and how. */
export const wallActions = [show, hold, cover, wall, pageOn, pageBack, larger, smaller] as const
