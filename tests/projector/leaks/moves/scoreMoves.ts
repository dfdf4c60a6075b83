import type { Who } from '#conference'
import { slotOf } from '../book/numbers'
import { defined } from './defined'
import type { Moves } from './move'
import { anyPart } from './somebody'

const VALUES = [
  { kind: 'number', number: 7 },
  { kind: 'number', number: 3 },
  { kind: 'number', number: 9 },
  { kind: 'passed' },
  { kind: 'notAsked' },
] as const

/** Numbers, and their reveal. */
export const scoreMoves: Moves = [
  [
    6,
    (player, meeting) => {
      const { dice, newId, state } = player
      const person = dice.pick(state().persons)
      const participant = dice.pick(meeting.plan.participants)?.id ?? 'pr'
      const who: Who =
        person !== undefined && dice.oneIn(3)
          ? { kind: 'person', id: person.id }
          : { kind: 'participant', id: participant }
      const before = meeting.scores.find(
        (each) => each.phase === meeting.phase && JSON.stringify(each.who) === JSON.stringify(who),
      )
      const id = before !== undefined && dice.oneIn(2) ? before.id : newId()
      const fresh = dice.oneIn(6)
        ? ({ kind: 'notSpoken', because: player.text('said', id) } as const)
        : (dice.pick(VALUES) ?? VALUES[0])
      const value = before !== undefined && dice.oneIn(3) ? before.value : fresh
      const slot = slotOf(meeting.phase, who)
      const ground = dice.oneIn(2) ? player.text('said', `ground ${slot}`) : before?.ground
      const part = anyPart(player, meeting)
      const score = defined({ id, phase: meeting.phase, part, who, value, ground })
      return { type: 'scoreGiven', meeting: meeting.id, score }
    },
  ],
  [
    1,
    ({ dice }, { id, scores }) => {
      const score = dice.pick(scores)
      return score === undefined ? null : { type: 'scoreRemoved', meeting: id, score: score.id }
    },
  ],
  [3, (_, { id, phase }) => ({ type: 'scoresRevealed', meeting: id, phase })],
]
