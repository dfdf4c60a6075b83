import type { Command, Meeting } from '#conference'
import type { Player } from '../player'

/** Something a chair might do; null where it makes no sense now. */
export type Move = (player: Player, meeting: Meeting) => Command | null

/** Moves, each with how often against the others. */
export type Moves = readonly (readonly [weight: number, move: Move])[]
