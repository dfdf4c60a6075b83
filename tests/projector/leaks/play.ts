import { leidraad } from '#guide'
import type { Projection } from '#projector'
// Past the door, which also has the window and its style sheets: this is played without a page too.
import { project } from '../../../src/projector/project/project'
import { diceOf } from './dice'
import { markersIn } from './markers'
import { nextMove } from './moves/nextMove'
import { mustSee } from './mustSee'
import type { Player } from './player'
import { playerOf } from './player'
import { maySee, mustBeEmpty, wrongNumbers } from './rules'
import { beginMeeting, openCase } from './seatings'

interface Played {
  /** How many times the wall was looked at, how many markers were seen there, and how many had to be. */
  readonly looks: number
  readonly seen: number
  readonly demanded: number
}

/** Meetings of one case at the most. */
const MEETINGS = 3

/**
 * Plays a case by these numbers and looks at the wall after every command. Throws at the first text that may not be
 * there, and at the first that is missing.
 */
export function play(
  row: readonly number[],
  look?: (wall: Projection, player: Player) => void,
): Played {
  const player = playerOf(diceOf(row))
  const played = { looks: 0, seen: 0, demanded: 0 }
  openCase(player)
  for (let meetings = 0; meetings < MEETINGS && !player.dice.isEmpty(); meetings += 1) {
    beginMeeting(player)
    check(player, 'startMeeting', played, look)
    while (!player.dice.isEmpty()) {
      const command = player.dice.oneIn(40)
        ? ({ type: 'closeMeeting', meeting: player.meeting().id } as const)
        : nextMove(player)
      if (command === null || !player.send(command)) continue
      check(player, command.type, played, look)
      if (command.type !== 'closeMeeting') continue
      if (player.dice.oneIn(2)) player.seal()
      check(player, 'sealing', played, look)
      // Ended by mistake.
      const { id } = player.meeting()
      if (!player.dice.oneIn(3)) break
      player.send({ type: 'meetingReopened', meeting: id, ground: player.text('never') })
    }
  }
  return played
}

function check(
  player: Player,
  command: string,
  played: { looks: number; seen: number; demanded: number },
  look: ((wall: Projection, player: Player) => void) | undefined,
): void {
  const wall = project(leidraad, player.state(), player.meeting().id, 'nl')
  const seen = markersIn(JSON.stringify(wall))
  played.looks += 1
  played.seen += seen.size
  for (const number of seen) {
    const marked = player.markers.of(number)
    if (mustBeEmpty(player)) throw new Error(`after ${command}: the wall is not empty`)
    if (marked === undefined || !maySee(player, marked))
      throw new Error(`after ${command} the wall shows what it may not: ${JSON.stringify(marked)}`)
  }
  if (wall.kind === 'page') {
    if (mustBeEmpty(player)) throw new Error(`after ${command}: the wall is not empty`)
    const [wrong] = wrongNumbers(player, wall)
    if (wrong !== undefined) throw new Error(`after ${command} the wall shows ${wrong}`)
    for (const number of mustSee(player)) {
      played.demanded += 1
      if (!seen.has(number))
        throw new Error(
          `after ${command} the wall hides what it should show: ${JSON.stringify(player.markers.of(number))} at ${wall.question}`,
        )
    }
  } else if (!mustBeEmpty(player)) throw new Error(`after ${command}: the wall is empty`)
  look?.(wall, player)
}
