import type { Command, Meeting } from '#conference'
import type { Player } from '../player'
import { agreedMoves } from './agreedMoves'
import { asideMoves } from './asideMoves'
import { caseMoves } from './caseMoves'
import { choiceMoves } from './choiceMoves'
import { entryMoves } from './entryMoves'
import { goTo, questionsOf } from './questions'
import { roomMoves } from './roomMoves'
import { scoreMoves } from './scoreMoves'
import { tableMoves } from './tableMoves'
import { togetherMoves } from './togetherMoves'
import { toldMoves } from './toldMoves'
import { walkMoves } from './walkMoves'

/** Everything a chair can do, each as often as its weight says. */
const table = [
  ...walkMoves,
  ...entryMoves,
  ...choiceMoves,
  ...scoreMoves,
  ...agreedMoves,
  ...togetherMoves,
  ...roomMoves,
  ...tableMoves,
  ...toldMoves,
  ...asideMoves,
  ...caseMoves,
].flatMap(([weight, move]) => Array.from({ length: weight }, () => move))

/** What a chair might do next; null where it makes no sense now. */
export function nextMove(player: Player): Command | null {
  const { dice } = player
  const meeting = player.meeting()
  const { covered } = meeting.wall
  // Most of the time the wall is to be seen, and not at the first question.
  if (covered && !meeting.acute && dice.roll(3) > 0) return lookRound(player, meeting)
  if (meeting.place?.question === 'vooraf.fase' && dice.roll(3) > 0) {
    const asked = dice.pick(questionsOf(meeting.phase))
    return asked === undefined ? null : goTo(meeting.id, meeting.phase, asked.id)
  }
  const move = dice.pick(table)
  return move === undefined ? null : move(player, meeting)
}

function lookRound({ dice }: Player, meeting: Meeting): Command {
  const { id, part, plan } = meeting
  const expected = plan.parts.find((each) => each.id === part)?.present ?? []
  const there = dice.oneIn(2) ? meeting.present : expected
  const present = dice.oneIn(4) ? dice.some(plan.participants.map((each) => each.id)) : there
  return { type: 'roomChecked', meeting: id, part, present }
}
