import type { Command } from '#conference'
import type { Book } from './book'
import { noteOfCase } from './noteOfCase'
import { noteOfRoom } from './noteOfRoom'
import { noteOfTalk } from './noteOfTalk'

/** What the onlooker sees happen: what the chair does, or that the wall is covered without the chair doing it. */
export type Seen =
  | {
      readonly by: 'chair'
      readonly command: Command
      /** The phase in which the chair is. */
      readonly phase: string
      /** Where something is told: the words that it has now. */
      readonly words: string
    }
  | { readonly by: 'itself'; readonly meeting: string }

/** Writes it down. Changes the book. */
export function note(book: Book, seen: Seen): void {
  if (seen.by === 'itself') {
    for (const notes of book.meetings)
      if (notes.id === seen.meeting) Object.assign(notes, { covered: true, asked: true })
    return
  }
  const { command, words, phase } = seen
  const isOfCase = noteOfCase(book, command, words)
  const notes =
    'meeting' in command ? book.meetings.find((each) => each.id === command.meeting) : undefined
  if (isOfCase || notes === undefined) return
  if (!noteOfRoom(book, notes, command)) noteOfTalk(book, notes, command, phase)
}
