import type { Book, Hearing, Notes, Visit } from './book'
import { personAt } from './seats'

/** Those who hear what is said now. */
export function listening({ id, here }: Notes): readonly Hearing[] {
  return here.map((visit) => ({ meeting: id, participant: visit.participant, visits: [visit] }))
}

export function comes(notes: Notes, participant: string): void {
  if (notes.here.some((each) => each.participant === participant)) return
  const visit = { participant, part: notes.part, real: true }
  notes.visits = [...notes.visits, visit]
  notes.here = [...notes.here, visit]
}

export function goes(notes: Notes, participant: string): void {
  notes.here = notes.here.filter((each) => each.participant !== participant)
}

/** The tick was wrong: this one was not there at all. */
export function neverCame(notes: Notes, participant: string): void {
  const last = notes.visits.findLast(
    (each) => each.participant === participant && each.part === notes.part,
  )
  if (last !== undefined) last.real = false
  goes(notes, participant)
}

/** They are expected; whoever is there when the chair looks was there from now on. */
export function awaits(notes: Notes, participants: readonly string[]): void {
  const { part } = notes
  notes.here = participants.map((participant): Visit => ({ participant, part, real: false }))
  notes.visits = [...notes.visits, ...notes.here]
}

/** The chair enters a part: whoever is expected there is awaited, and the wall is covered until the chair has looked. */
export function enters(notes: Notes, part: string): void {
  const expected = notes.plan.parts.find((each) => each.id === part)?.present ?? []
  notes.part = part
  notes.present = expected
  notes.covered = true
  notes.asked = true
  notes.held = null
  awaits(notes, expected)
}

/** The chair looked: exactly these are here. */
export function looks(notes: Notes, part: string, present: readonly string[]): void {
  if (part !== notes.part) enters(notes, part)
  notes.here = notes.here.filter((each) => present.includes(each.participant))
  for (const visit of notes.here) visit.real = true
  for (const participant of present) comes(notes, participant)
  notes.present = present
  notes.covered = false
  notes.asked = false
}

/** Two who are kept apart and were both in the part that runs, if only one after the other; without a written reason. */
export function areBothHere(book: Book, notes: Notes): boolean {
  const { plan, visits, part, present } = notes
  if ((plan.togetherGround ?? '').trim() !== '') return false
  const came = visits.filter((each) => each.part === part && each.real)
  const all = [...came.map((each) => each.participant), ...present]
  const persons = new Set(all.map((each) => personAt(notes, each)))
  return book.apart.some(([one, other]) => persons.has(one) && persons.has(other))
}
