import type { Command } from '#conference'
import type { Book, Notes } from './book'
import { fillsIn, keysOf } from './choices'
import { fieldsOf, formOf } from './forms'
import { gives, reveals, takesAway } from './numbers'
import { releases } from './releases'
import { saidInAgreement, saidInBottomLine, saidInEntry, says } from './words'

/** Notes what is said, chosen, scored, agreed and released. Whoever is in the room hears it. */
export function noteOfTalk(book: Book, notes: Notes, command: Command, phase: string): void {
  switch (command.type) {
    case 'entryPut':
      return says(book, notes, saidInEntry(command.entry))
    case 'entryRemoved':
      return removesEntry(notes, command.entry)
    case 'agreementPut':
      return says(book, notes, saidInAgreement(command.agreement))
    case 'agreementRemoved':
      return removes(notes, command.agreement)
    case 'bottomLinePut':
      return says(book, notes, saidInBottomLine(command.bottomLine))
    case 'bottomLineRemoved':
      return removesBottomLine(book, notes, command.bottomLine)
    case 'scoreGiven':
      return gives(notes, command.score)
    case 'scoreRemoved':
      return takesAway(notes, command.score)
    case 'scoresRevealed':
      return reveals(notes, command.phase)
    case 'released':
      return releases(book, notes, command.item, command.to)
    default: {
      const form = formOf(notes, command, phase) ?? fieldsOf(notes, command)
      if (form !== null) fillsIn(notes, form.before, form.now)
    }
  }
}

function removes({ things }: Notes, key: string): void {
  things.delete(key)
}

/** What was released here of how an earlier meeting worded it goes too: it was put in other words, and is asked anew. */
function removesBottomLine({ meetings }: Book, notes: Notes, key: string): void {
  removes(notes, key)
  for (const { things } of meetings) {
    const thing = things.get(key)
    if (thing === undefined) continue
    const heard = thing.heard.filter(({ meeting }) => meeting !== notes.id)
    things.set(key, { ...thing, heard })
  }
}

/** An entry goes with all that was made of it, and out of every order and mark. */
function removesEntry(notes: Notes, entry: string): void {
  const { things } = notes
  things.delete(entry)
  things.delete(`chosen ${entry}`)
  for (const key of keysOf(notes, `weighing ${entry}`)) things.delete(key)
  for (const [key, { words, part, ...rest }] of things) {
    const [form] = key.split(' ')
    const chosen = words.slice(words.indexOf(' ') + 1)
    if (form === 'common' && key.endsWith(' entry') && chosen === JSON.stringify(entry))
      for (const each of keysOf(notes, key.slice(0, -' entry'.length))) things.delete(each)
    if (form === 'marks' || (form === 'ranking' && key.endsWith(' order')))
      things.set(key, { ...rest, part, words: `${part} ${without(chosen, entry)}` })
  }
}

function without(chosen: string, entry: string): string {
  const ids: readonly string[] = JSON.parse(chosen)
  return JSON.stringify(ids.filter((each) => each !== entry))
}
