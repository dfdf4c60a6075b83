import { parked as parkedSchema } from '../../../../src/conference/table/table'
import { fillIn } from './fillIn'
import type { Moves } from './move'
import { anyPart } from './somebody'

/** The chair’s aids, and taking back. */
export const asideMoves: Moves = [
  [
    2,
    (player, meeting) => ({
      type: 'parkedPut',
      meeting: meeting.id,
      parked: fillIn(
        player,
        meeting,
        parkedSchema,
        { id: player.newId(), part: anyPart(player, meeting), text: player.text('never') },
        () => '',
        'never',
      ),
    }),
  ],
  [
    1,
    ({ dice }, { id, parked }) => {
      const each = dice.pick(parked)
      return each === undefined ? null : { type: 'parkedRemoved', meeting: id, parked: each.id }
    },
  ],
  [
    3,
    ({ newId, text }, { id }) => ({
      type: 'notePut',
      meeting: id,
      note: { id: newId(), text: text('never') },
    }),
  ],
  [
    1,
    ({ dice }, { id, notes }) => {
      const each = dice.pick(notes)
      return each === undefined ? null : { type: 'noteRemoved', meeting: id, note: each.id }
    },
  ],
  [1, (_, { id, round }) => ({ type: round === null ? 'roundBegan' : 'roundEnded', meeting: id })],
  [1, (_, { id }) => ({ type: 'roundTicked', meeting: id, participant: 'vt', spoke: true })],
  [4, (_, { id }) => ({ type: 'undo', meeting: id })],
  [3, (_, { id }) => ({ type: 'redo', meeting: id })],
]
