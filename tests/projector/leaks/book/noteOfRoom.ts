import type { Command } from '#conference'
import type { Book, Notes } from './book'
import { looksAt, personKey, relationKey } from './family'
import { recognised } from './seats'
import { awaits, comes, enters, goes, looks, neverCame } from './room'

/** Notes who comes and goes, and what the wall does; false where it is something else. */
export function noteOfRoom(book: Book, notes: Notes, command: Command): boolean {
  switch (command.type) {
    case 'startMeeting':
      notes.status = 'running'
      notes.part = command.part
      looks(notes, command.part, command.present)
      // Meetings stand in the order in which they begin.
      book.meetings.splice(book.meetings.indexOf(notes), 1)
      book.meetings.push(notes)
      return true
    case 'partEntered':
      enters(notes, command.part)
      return true
    case 'roomChecked':
      if (command.part !== notes.part) enters(notes, command.part)
      for (const each of command.mistaken ?? []) neverCame(notes, each)
      looks(notes, command.part, command.present)
      return true
    case 'attended': {
      const { participant, present, mistake } = command
      const others = notes.present.filter((each) => each !== participant)
      notes.present = present ? [...others, participant] : others
      if (mistake === true) neverCame(notes, participant)
      else if (present) comes(notes, participant)
      else goes(notes, participant)
      return true
    }
    case 'familyLooked':
      looksAt(book, notes, [
        ...command.persons.map(personKey),
        ...command.relations.map(relationKey),
      ])
      return true
    case 'wallCovered':
      notes.covered = command.covered
      return true
    case 'wallHeld':
      holds(notes, command.held)
      return true
    case 'acuteBegan':
      Object.assign(notes, { acute: true, covered: true })
      return true
    case 'acuteEnded':
      notes.acute = false
      return true
    case 'closeMeeting':
      Object.assign(notes, { status: 'closed', covered: true, acute: false, held: null })
      return true
    case 'meetingReopened':
      Object.assign(notes, { status: 'running', covered: true, asked: true })
      notes.plan = recognised(notes.plan, book.persons)
      awaits(notes, notes.present)
      return true
    default:
      return false
  }
}

/** The wall stays as it is while the chair looks ahead. */
function holds(notes: Notes, held: boolean): void {
  const { things, numbers, revealed } = notes
  if (!held) notes.held = null
  else
    notes.held ??= {
      things: new Map(things),
      numbers: new Map(numbers),
      revealed: new Map(revealed),
    }
}
