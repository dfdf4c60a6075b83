import type { Command, FactBody } from '#conference'
import { leidraad } from '#guide'
import type { Projection } from '#projector'
// Past the door, which also has the window and its style sheets: this is played without a page too.
import { project } from '../../../src/projector/project/project'
import { diceOf } from './dice'
import { leaksOn } from './leaksOn'
import { markersIn } from './markers'
import { betweenMeetings } from './moves/betweenMeetings'
import { nextMove } from './moves/nextMove'
import { mustSee } from './mustSee'
import type { Player } from './player'
import { playerOf } from './player'
import { mustBeEmpty, roomOf } from './rules'
import { beginMeeting, openCase } from './seatings'
import { shownOn } from './shown'

interface Played {
  /** How many times the wall was looked at, how many markers were seen there, and how many had to be. */
  readonly looks: number
  readonly seen: number
  readonly demanded: number
}

/** Who looks along: after every command at the wall, and at the end of each meeting. */
export interface Looking {
  readonly wall?: (wall: Projection, player: Player) => void
  readonly closed?: (player: Player) => void
  /** Every command that was granted: to read a case that went wrong. */
  readonly sent?: (command: Command) => void
  /** Every fact that came of one. */
  readonly noted?: (fact: FactBody) => void
}

/** Meetings of one case at the most. */
const MEETINGS = 4

/**
 * Plays a case by these numbers and looks at the wall after every command. Throws at the first text that may not be
 * there, and at the first that is missing.
 */
export function play(row: readonly number[], looking: Looking = {}): Played {
  const player = playerOf(diceOf(row), looking.sent, looking.noted)
  const played = { looks: 0, seen: 0, demanded: 0 }
  openCase(player)
  for (let meetings = 0; meetings < MEETINGS && !player.dice.isEmpty(); meetings += 1) {
    if (!beginMeeting(player)) break
    check(player, 'startMeeting', played, looking)
    while (!player.dice.isEmpty()) {
      const command = player.dice.oneIn(25)
        ? ({ type: 'closeMeeting', meeting: player.meeting().id } as const)
        : nextMove(player)
      if (command === null || !player.send(command)) continue
      check(player, command.type, played, looking)
      if (command.type !== 'closeMeeting') continue
      if (player.dice.oneIn(2)) player.seal()
      check(player, 'sealing', played, looking)
      betweenMeetings(player)
      looking.closed?.(player)
      // Ended by mistake.
      const { id } = player.meeting()
      if (!player.dice.oneIn(3)) break
      player.send({ type: 'meetingReopened', meeting: id, ground: player.text('never') })
      check(player, 'meetingReopened', played, looking)
    }
  }
  return played
}

function check(
  player: Player,
  command: string,
  played: { looks: number; seen: number; demanded: number },
  looking: Looking,
): void {
  const wall = project(leidraad, player.state(), player.meeting().id, 'nl')
  const notes = player.now()
  if (notes === undefined) throw new Error('the onlooker knows no meeting')
  const seen = markersIn(JSON.stringify(wall))
  played.looks += 1
  played.seen += seen.size
  player.hangs(wall)
  looking.wall?.(wall, player)
  if (wall.kind === 'neutral') {
    if (!mustBeEmpty(notes)) throw new Error(`after ${command}: the wall is empty`)
    return
  }
  if (mustBeEmpty(notes)) throw new Error(`after ${command}: the wall is not empty`)
  const room = roomOf(player.book(), notes)
  const [leak] = leaksOn(player, room, wall)
  if (leak !== undefined)
    throw new Error(`after ${command} the wall shows what it may not: ${leak}`)
  const demanded = mustSee(player, room)
  const here = shownOn(wall).here
  played.demanded += demanded.markers.size + demanded.keys.length
  const missing = [
    ...[...demanded.markers].filter((each) => !seen.has(each)).map((each) => `~${each}~`),
    ...demanded.keys.filter((each) => !here.includes(each)),
  ]
  if (missing.length > 0)
    throw new Error(
      `after ${command} the wall hides what it should show: ${missing.join(' ')} at ${wall.question}`,
    )
}
