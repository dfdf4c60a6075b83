import type { CaseState, Command, FactBody, History, Meeting } from '#conference'
import { advance, decide, emptyHistory, replay, withoutRemovedText, writeFacts } from '#conference'
import { leidraad } from '#guide'
import type { Projection } from '#projector'
import type { Book, Notes } from './book/book'
import { onlooker } from './book/onlooker'
import { areBothHere } from './book/room'
import { watchesCover } from './cover'
import type { Dice } from './dice'
import type { Marked, Markers } from './markers'
import { markersOf } from './markers'

/** Plays a case with the real kernel, while an onlooker writes down what happens. */
export interface Player {
  readonly dice: Dice
  readonly markers: Markers
  readonly state: () => CaseState
  /** What the onlooker wrote. */
  readonly book: () => Book
  /** What the onlooker wrote of the meeting on the table; undefined before the first. */
  readonly now: () => Notes | undefined
  /** The meeting on the table. */
  readonly meeting: () => Meeting
  readonly isAt: (meeting: string) => void
  readonly newId: () => string
  /** A marked text. */
  readonly text: (kind: Marked['kind'], key?: string) => string
  /** A marked date. */
  readonly date: (kind: Marked['kind'], key?: string) => string
  /** Does it, where it is granted. Throws where the wall should have been covered, or stay covered, and is not. */
  readonly send: (command: Command) => boolean
  /** What hung on the wall when it was looked at last. */
  readonly hangs: (wall: Projection) => void
  /** Seals what is closed, as the app does: without what was taken away. */
  readonly seal: () => void
}

/** `sent` hears every command that was granted, `noted` every fact that came of one. */
export function playerOf(
  dice: Dice,
  sent?: (command: Command) => void,
  noted?: (fact: FactBody) => void,
): Player {
  const markers = markersOf()
  const looks = onlooker()
  let history: History = emptyHistory
  let count = 0
  let table = ''
  let wall: Projection | null = null
  const newId = () => `i${(count += 1)}`
  const stamped = (bodies: readonly FactBody[]) => {
    // A second passes with every action.
    const at = new Date(Date.UTC(2026, 10, 22, 9, 0) + (count + 1) * 1000).toISOString()
    return writeFacts(bodies, history.facts, { at, device: 'd', makeId: newId })
  }
  const now = () => looks.book().meetings.find((each) => each.id === table)
  const meeting = () => {
    const found = history.state.meetings.find((each) => each.id === table)
    if (found === undefined) throw new Error('no meeting is on the table')
    return found
  }
  const player: Player = {
    dice,
    markers,
    state: () => history.state,
    book: looks.book,
    now,
    meeting,
    isAt: (meeting) => {
      table = meeting
    },
    newId,
    text: (kind, key = '') => markers.make({ kind, key, meeting: table }),
    date: (kind, key = '') => markers.makeDate({ kind, key, meeting: table }),
    hangs: (page) => {
      wall = page
    },
    send: (command) => {
      const decision = decide(leidraad, history, command)
      if (!decision.ok) return false
      sent?.(command)
      if (noted !== undefined) decision.value.forEach(noted)
      const phase = history.state.meetings.find((each) => each.id === table)?.phase ?? ''
      const watch = watchesCover(player, command, wall)
      history = advance(history, stamped(decision.value))
      const isAskedBefore = now()?.asked === true
      looks.sees(command, phase)
      const covers = decision.value.some((each) => each.type === 'wallCovered' && each.ask === true)
      const wrong = watch(covers) ?? uncoversTooSoon(command, isAskedBefore, looks.book(), now())
      if (wrong !== null) throw new Error(`after ${command.type} the wall ${wrong}`)
      if (covers) looks.seesCover(table)
      return true
    },
    seal: () => {
      history = replay(withoutRemovedText(history.facts))
    },
  }
  return player
}

/** "It stays covered until the chair has looked who is in the room"; and for two who may not meet, in this part at all. */
function uncoversTooSoon(
  command: Command,
  isAsked: boolean,
  book: Book,
  now: Notes | undefined,
): string | null {
  const uncovers = command.type === 'wallCovered' && !command.covered
  if (uncovers && isAsked) return 'is uncovered before the chair has looked'
  if (now === undefined || (!uncovers && command.type !== 'roomChecked')) return null
  return areBothHere(book, now) ? 'is uncovered where two have been who are kept apart' : null
}
