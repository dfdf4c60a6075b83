import type { Moves } from './move'
import { anyPart } from './somebody'

/** Who is in the room, and what the wall does. */
export const roomMoves: Moves = [
  [
    4,
    (player, meeting) => ({
      type: 'partEntered',
      meeting: meeting.id,
      part: anyPart(player, meeting),
    }),
  ],
  [
    9,
    (player, meeting) => ({
      type: 'roomChecked',
      meeting: meeting.id,
      part: player.dice.oneIn(6) ? anyPart(player, meeting) : meeting.part,
      present: player.dice.some(meeting.plan.participants.map((each) => each.id)),
    }),
  ],
  [
    4,
    ({ dice }, { id, plan }) => ({
      type: 'attended',
      meeting: id,
      participant: dice.pick(plan.participants)?.id ?? 'pr',
      present: dice.oneIn(2),
    }),
  ],
  [5, ({ dice }, { id }) => ({ type: 'wallCovered', meeting: id, covered: dice.roll(6) === 5 })],
  [4, (_, { id, wall }) => ({ type: 'wallHeld', meeting: id, held: wall.held === null })],
  [1, ({ dice }, { id }) => ({ type: 'wallSized', meeting: id, size: 0.5 + dice.roll(3) / 2 })],
  [
    2,
    ({ dice, text }, { id, acute }) => {
      if (acute) return { type: 'acuteEnded', meeting: id, note: text('never') }
      return dice.oneIn(8) ? { type: 'acuteBegan', meeting: id } : null
    },
  ],
  [1, (_, { id, paused }) => ({ type: paused ? 'resumed' : 'paused', meeting: id })],
]
