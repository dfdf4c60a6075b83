import type { Participant } from '#conference'
import { familySeat, partsOf } from '../seatings'
import type { Moves } from './move'

/** Who is at the table changes while the meeting runs. */
export const tableMoves: Moves = [
  // Somebody is added, or put right: who came as a professional is of the family, or the other way round.
  [
    2,
    (player, { id, plan }) => {
      const { dice, state, newId, text } = player
      const arrives = dice.oneIn(2)
      const person = dice.pick(state().persons)?.id
      const before = dice.oneIn(2) ? dice.pick(plan.participants) : undefined
      const stranger: Participant = {
        id: newId(),
        organisation: text('open'),
        role: text('open'),
        type:
          dice.pick(['ervaringsdeskundige', 'professional', 'vertrouwenspersoon'] as const) ??
          'tolk',
      }
      const fresh = person === undefined || dice.oneIn(3) ? stranger : familySeat(player, person)
      const participant = before === undefined ? fresh : { ...fresh, id: before.id }
      return { type: 'putParticipant', meeting: id, participant, arrives }
    },
  ],
  [
    1,
    ({ dice }, { id, plan }) => ({
      type: 'beginOwnPart',
      meeting: id,
      participant: dice.pick(plan.participants)?.id ?? 'pr',
    }),
  ],
  // A part goes, comes, or its family is taken out of the plan; somebody is invited no more.
  [
    1,
    (player, { id, plan }) => {
      const { dice } = player
      const gone = dice.oneIn(3) ? dice.pick(plan.participants)?.id : undefined
      const participants = plan.participants.filter((each) => each.id !== gone || each.id === 'pr')
      const parts = dice.oneIn(2) ? partsOf(player, participants) : plan.parts
      const known = new Set(participants.map((each) => each.id))
      const expected = parts.map((each) => ({
        ...each,
        present: each.present.filter((one) => known.has(one)),
      }))
      return {
        type: 'meetingPlanned',
        meeting: id,
        plan: { ...plan, participants, parts: expected },
      }
    },
  ],
]
