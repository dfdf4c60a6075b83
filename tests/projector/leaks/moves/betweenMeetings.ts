import type { Player } from '../player'
import { caseMoves } from './caseMoves'
import { toldMoves } from './toldMoves'

/** What a chair notes when a meeting is over: whom something was told, who else is of the family. */
export function betweenMeetings(player: Player): void {
  const table = [...toldMoves, ...caseMoves].flatMap(([weight, move]) =>
    Array.from({ length: weight }, () => move),
  )
  for (let left = player.dice.roll(4); left > 0; left -= 1) {
    const command = player.dice.pick(table)?.(player, player.meeting())
    if (command !== null && command !== undefined) player.send(command)
  }
}
