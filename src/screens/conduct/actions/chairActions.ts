import { acute } from './acute'
import type { ChairAction } from './action'
import { back } from './back'
import { cover } from './cover'
import { hold } from './hold'
import { keys } from './keys'
import { lock } from './lock'
import { next } from './next'
import { note } from './note'
import { pageBack, pageOn } from './pages'
import { park } from './park'
import { part } from './part'
import { pause } from './pause'
import { people } from './people'
import { redo } from './redo'
import { reveal } from './reveal'
import { round } from './round'
import { roundoff } from './roundoff'
import { show } from './show'
import { larger, smaller } from './size'
import { undo } from './undo'
import { wall } from './wall'

/** Everything the chair can do at any moment, by what it is about; the help shows them in this order. */
export const actionGroups = {
  guide: [next, back, undo, redo],
  table: [park, round, reveal, people, part, note, pause, roundoff],
  wall: [show, hold, cover, wall, pageOn, pageBack, larger, smaller],
  safety: [acute, lock, keys],
} as const satisfies Readonly<Record<string, readonly ChairAction[]>>

export const chairActions: readonly ChairAction[] = Object.values(actionGroups).flat()
