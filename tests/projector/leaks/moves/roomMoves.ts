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
    7,
    (player, meeting) => ({
      type: 'roomChecked',
      meeting: meeting.id,
      part: player.dice.oneIn(6) ? anyPart(player, meeting) : meeting.part,
      present: player.dice.some(meeting.plan.participants.map((each) => each.id)),
      ...(player.dice.oneIn(4) && { mistaken: player.dice.some(meeting.present) }),
    }),
  ],
  // Somebody comes, or goes; or had been ticked and was never there.
  [
    6,
    ({ dice }, { id, plan }) => {
      const participant = dice.pick(plan.participants)?.id ?? 'pr'
      const present = dice.oneIn(2)
      const isMistake = !present && dice.oneIn(3)
      return {
        type: 'attended',
        meeting: id,
        participant,
        present,
        ...(isMistake && { mistake: true }),
      }
    },
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
