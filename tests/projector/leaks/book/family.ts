import type { Relation } from '#conference'
import type { Book, Notes } from './book'
import { listening } from './room'
import { recognised } from './seats'
import { heardBoth } from './words'

/** Under which a person is noted. */
export function personKey(id: string): string {
  return `person ${id}`
}

export function relationKey({ kind, from, to }: Relation): string {
  return `relation ${kind} ${from} ${to}`
}

export function namesPerson(book: Book, id: string, label: string): void {
  if (book.persons.get(id) !== label) isPutDown(book, personKey(id))
  book.persons.set(id, label)
  for (const each of book.meetings)
    if (each.status !== 'closed') each.plan = recognised(each.plan, book.persons)
}

export function forgetsPerson(book: Book, id: string): void {
  book.persons.delete(id)
  isForgotten(book, personKey(id))
  for (const [key, { from, to }] of book.relations)
    if (from === id || to === id) forgetsRelation(book, key)
  separate(book, (pair) => !pair.includes(id))
}

export function relates(book: Book, relation: Relation): void {
  const key = relationKey(relation)
  if (!book.relations.has(key)) isPutDown(book, key)
  book.relations.set(key, relation)
}

export function forgetsRelation(book: Book, key: string): void {
  book.relations.delete(key)
  isForgotten(book, key)
}

/** Those who are kept apart from now on: the pairs that stay. */
export function separate(
  { apart }: Book,
  stays: (pair: readonly [string, string]) => boolean,
): void {
  apart.splice(0, apart.length, ...apart.filter(stays))
}

/** The chair looked at them: they stand in the drawing of this part, and those who are there see them. */
export function looksAt(book: Book, notes: Notes, keys: readonly string[]): void {
  for (const key of keys) {
    book.looked.add(key)
    book.drawnIn.add(`${notes.id} ${notes.part} ${key}`)
    book.drawnFor.set(key, [...(book.drawnFor.get(key) ?? []), ...listening(notes)])
  }
}

/** Somebody is put down, or gets another name: while a meeting runs it is of that part, and known to who is there. */
function isPutDown(book: Book, key: string): void {
  const drawn = book.drawnFor.get(key) ?? []
  wasNotDrawn(book, key)
  const running = book.meetings.find((each) => each.status === 'running')
  const before = book.noted.get(key)
  if (running === undefined) {
    if (before !== undefined) book.noted.set(key, { ...before, heard: [] })
    return
  }
  const now = listening(running)
  // Of somebody of whom only this meeting knows, the new name tells who knew the old one.
  const isOfHere = before?.meeting === running.id
  const heard = isOfHere ? heardBoth([...before.heard, ...drawn], now) : now
  book.noted.set(key, { meeting: running.id, part: running.part, heard })
}

function isForgotten(book: Book, key: string): void {
  wasNotDrawn(book, key)
  book.noted.delete(key)
}

function wasNotDrawn({ looked, drawnFor, drawnIn }: Book, key: string): void {
  looked.delete(key)
  drawnFor.delete(key)
  for (const each of drawnIn) if (each.endsWith(` ${key}`)) drawnIn.delete(each)
}
