import type { Command } from '#conference'
import type { Projection } from '#projector'
import type { Notes } from './book/book'
import { areBothHere } from './book/room'
import { hangsWrongly } from './leaksOn'
import type { Player } from './player'
import type { Room } from './rules'
import { isOut, mayDraw, mayDrawRelation, mayName, maySee, roomOf } from './rules'

/** What those in the room may see at one moment, whatever hangs there. */
interface Sight {
  /** Everything that stands somewhere, with its words. */
  readonly stands: ReadonlyMap<string, string>
  readonly seen: ReadonlySet<string>
  readonly readers: ReadonlySet<string>
}

/**
 * The chair's own answer to who is here and what may hang there, and what covers by itself. Whatever is more to be seen
 * after these is meant to be.
 */
const ANSWERS: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'startMeeting',
  'partEntered',
  'beginOwnPart',
  'roomChecked',
  'familyLooked',
  'scoresRevealed',
  'wallCovered',
  'acuteBegan',
  'closeMeeting',
  'meetingReopened',
])

/** Commands that say nothing and let nobody in or out: they are not looked at, to save time. */
const STILL: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'goTo',
  'goNext',
  'goBack',
  'wallHeld',
  'wallSized',
  'acuteEnded',
  'paused',
  'resumed',
  'parkedPut',
  'parkedRemoved',
  'notePut',
  'noteRemoved',
  'roundBegan',
  'roundTicked',
  'roundEnded',
  'agreementAffirmed',
  'safetyNoted',
  'codeChanged',
  'retentionSet',
  'caseClosed',
  'caseReopened',
])

/** Looks before a command; what it gives back looks after it, and says what is wrong with the cover. */
export function watchesCover(
  player: Player,
  command: Command,
  last: Projection | null,
): (coversItself: boolean) => string | null {
  const now = player.now()
  if (now?.status !== 'running' || ANSWERS.has(command.type)) return () => null
  if (STILL.has(command.type)) return (covers) => (covers ? 'covers for nothing' : null)
  // Asked already: it stays so until the chair looks.
  if (now.asked) return () => null
  const wasCovered = now.covered
  const before = sightOf(roomOf(player.book(), now))
  return (coversItself) => {
    const notes = player.now()
    if (notes === undefined) return null
    const room = roomOf(player.book(), notes)
    const after = sightOf(room)
    const isNew = [...after.readers].some((each) => !before.readers.has(each))
    const must =
      (before.readers.size > 0 && after.readers.size === 0) ||
      (!wasCovered && areBothHere(room.book, notes)) ||
      mustAsk(before, after, command) ||
      (isNew && last !== null && hangsWrongly(player, room, last))
    if (must && !coversItself) return 'does not cover'
    return coversItself && !must && !mayAsk(before, after, command, isNew)
      ? 'covers for nothing'
      : null
  }
}

/** Whether something that stood there already may be seen now, and could not before. */
function mustAsk(before: Sight, after: Sight, command: Command): boolean {
  const { type } = command
  // The chair lets it hang, and looked how it will.
  if (type === 'released') return false
  const isRewound = type === 'undo' || type === 'redo'
  return [...after.seen].some((name) => {
    const words = before.stands.get(name)
    if (words === undefined || before.seen.has(name) || isPutAnew(before, name, command))
      return false
    // Whoever is here is seen already: that they are named tells nobody anything.
    if (/^(name|drawn|relation) /.test(name) && name.split(' ').some((id) => after.readers.has(id)))
      return false
    return isRewound || words === after.stands.get(name)
  })
}

/** A bottom line of an earlier meeting that is put anew is said now, to those who are here. */
function isPutAnew({ stands }: Sight, name: string, command: Command): boolean {
  if (command.type !== 'bottomLinePut') return false
  const { meeting, bottomLine } = command
  return name.endsWith(` ${bottomLine.id}`) && !stands.has(`${meeting} ${bottomLine.id}`)
}

/** Where covering is more than was asked and yet no fault. */
function mayAsk(before: Sight, after: Sight, { type }: Command, isNew: boolean): boolean {
  if (type === 'released') return true
  // By another name it became known which of the family sits there: who reads is somebody else from now on.
  if (isNew && type === 'personPut') return true
  if (isNew) return [...before.seen].some((name) => !after.seen.has(name))
  return (
    ['entryPut', 'agreementPut', 'bottomLinePut', 'personPut'].includes(type) &&
    [...after.seen].some((name) => before.stands.has(name) && !before.seen.has(name))
  )
}

/** Whether what something says more about is gone, or what that says more about. */
function isAboutGone(made: Notes, of: string | undefined): boolean {
  const seen = new Set<string>()
  for (let at = of; at !== undefined && !seen.has(at); at = made.things.get(at)?.of) {
    if (!made.things.has(at)) return true
    seen.add(at)
  }
  return false
}

/** Everything that stands somewhere, and what of it may be seen. */
function sightOf(room: Room): Sight {
  const { book, now, readers } = room
  const stands = new Map<string, string>()
  const seen = new Set<string>()
  const adds = (name: string, words: string, may: boolean) => {
    stands.set(name, words)
    if (may) seen.add(name)
  }
  for (const made of book.meetings.slice(0, book.meetings.indexOf(now) + 1))
    for (const [key, { words, part, phase, of }] of made.things) {
      // Of earlier meetings agreements, bottom lines and numbers can be seen: these have no name but an id.
      if (made !== now && (key.includes(' ') || phase !== undefined)) continue
      // What was said about something that is gone is gone too, until that comes back.
      if (isAboutGone(made, of)) continue
      const isShown = isOut(made, key, made === now ? now.part : part)
      adds(`${made.id} ${key}`, words, isShown && maySee(room, made, key))
    }
  for (const [person, label] of book.persons) {
    adds(`name ${person}`, label, mayName(room, person))
    adds(`drawn ${person}`, label, mayDraw(room, person))
  }
  for (const [key, relation] of book.relations) {
    const labels = [relation.from, relation.to].map((each) => book.persons.get(each))
    adds(key, labels.join(' '), mayDrawRelation(room, relation))
  }
  const who = readers.map(({ person, seat }) => person ?? `seat ${seat}`)
  return { stands, seen, readers: new Set(who) }
}
