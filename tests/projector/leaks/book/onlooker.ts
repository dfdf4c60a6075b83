import type { Command } from '#conference'
import type { Book, Notes, Thing } from './book'
import { emptyBook } from './book'
import type { Seen } from './note'
import { note } from './note'

/** Somebody who only looks on, and writes down what happens. */
export interface Onlooker {
  readonly book: () => Book
  readonly notes: (meeting: string) => Notes
  /** Sees what the chair does, in which phase. */
  readonly sees: (command: Command, phase: string) => void
  /** Sees that the wall is covered without the chair doing it. */
  readonly seesCover: (meeting: string) => void
}

export function onlooker(): Onlooker {
  const seen: Seen[] = []
  /** What was taken back, by its place in `seen`. */
  const taken = new Set<number>()
  const done = new Map<string, { done: number[]; undone: number[] }>()
  let book = emptyBook()
  const stacksOf = (meeting: string) => {
    const found = done.get(meeting) ?? { done: [], undone: [] }
    done.set(meeting, found)
    return found
  }
  const readAgain = () => {
    book = emptyBook()
    for (const [at, each] of seen.entries()) if (!taken.has(at)) noteAll(book, each)
  }
  /** Whoever was told, since, what goes or is put for something else has not been told what stands now. */
  const readsOtherwise = (from: number) => {
    const before = book
    readAgain()
    const isOther = (item: string) => {
      const [was, is] = [lastOf(before, item)?.words, lastOf(book, item)?.words]
      return was !== undefined && is !== undefined && was !== is
    }
    for (const { command } of seen.slice(from + 1).filter((each) => each.by === 'chair')) {
      if (command.type !== 'told' || !isOther(command.item)) continue
      const { item } = command
      const to = command.to.filter((person) => book.told.get(item)?.get(person)?.yes === true)
      const untold = { ...command, to, how: 'notNoted' } as const
      const chair = { by: 'chair', command: untold, phase: '', words: '' } as const
      note(book, chair)
      seen.push(chair)
    }
  }
  const takesBack = (meeting: string) => {
    const stacks = stacksOf(meeting)
    const last = stacks.done.pop()
    if (last === undefined) return
    stacks.undone.push(last)
    taken.add(last)
    readsOtherwise(last)
  }
  const bringsBack = (meeting: string) => {
    const stacks = stacksOf(meeting)
    const last = stacks.undone.pop()
    if (last === undefined) return
    stacks.done.push(last)
    taken.delete(last)
    readsOtherwise(last)
  }
  return {
    book: () => book,
    notes: (meeting) => {
      const found = book.meetings.find((each) => each.id === meeting)
      if (found === undefined) throw new Error('the onlooker knows no such meeting')
      return found
    },
    sees: (command, phase) => {
      if (command.type === 'undo') return takesBack(command.meeting)
      if (command.type === 'redo') return bringsBack(command.meeting)
      const words = command.type === 'told' ? (lastOf(book, command.item)?.words ?? '') : ''
      const chair = { by: 'chair', command, phase, words } as const
      noteAll(book, chair)
      const at = seen.push(chair) - 1
      // What is closed is definitive.
      if (command.type === 'closeMeeting') done.delete(command.meeting)
      if (!('meeting' in command) || !canBeUndone.has(command.type)) return
      const stacks = stacksOf(command.meeting)
      stacks.done.push(at)
      stacks.undone = []
    },
    seesCover: (meeting) => {
      const itself = { by: 'itself', meeting } as const
      note(book, itself)
      seen.push(itself)
    },
  }
}

/** Notes it; and whoever was told of something in the words it had has been told nothing once it has others, for good. */
function noteAll(book: Book, seen: Seen): void {
  const item = seen.by === 'chair' ? putBy(seen.command) : undefined
  const before = item === undefined ? undefined : lastOf(book, item)?.words
  note(book, seen)
  if (item === undefined || before === undefined || lastOf(book, item)?.words === before) return
  const told = book.told.get(item) ?? new Map()
  for (const [person, { yes }] of told) if (yes) told.delete(person)
}

function putBy(command: Command): string | undefined {
  if (command.type === 'entryPut') return command.entry.id
  if (command.type === 'agreementPut') return command.agreement.id
  return command.type === 'bottomLinePut' ? command.bottomLine.id : undefined
}

/** How it was worded last, at whichever meeting. */
function lastOf({ meetings }: Book, item: string): Thing | undefined {
  return meetings.flatMap((each) => each.things.get(item) ?? []).at(-1)
}

/** Commands that undo takes back, by the rules: what was said and decided, never where somebody is. */
export const canBeUndone: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'entryPut',
  'entryRemoved',
  'released',
  'ranked',
  'marked',
  'commonChosen',
  'dotsPlaced',
  'scoreGiven',
  'scoreRemoved',
  'scoresRevealed',
  'ideaWeighed',
  'ideasChosen',
  'agreementPut',
  'agreementRemoved',
  'agreementAffirmed',
  'bottomLinePut',
  'bottomLineRemoved',
  'cooperationPut',
  'closingPlanPut',
  'agreementFollowed',
  'bottomLineChecked',
  'gatePassedOver',
  'answerGate',
  'choosePhase',
  'declarePhase',
  'parkedPut',
  'parkedRemoved',
  'notePut',
  'noteRemoved',
  'roundBegan',
  'roundTicked',
  'roundEnded',
  'safetyNoted',
  'safetyRemoved',
])
