import type { Command, Plan } from '#conference'
import type { Book, Notes } from './book'
import { notesOf } from './book'
import {
  forgetsPerson,
  forgetsRelation,
  namesPerson,
  relates,
  relationKey,
  separate,
} from './family'
import { comes, enters } from './room'
import { isFamily, personAt, recognised } from './seats'

/** Notes what is of the case, and who is invited; false where it is something else. `words`: what was told. */
export function noteOfCase(book: Book, command: Command, words: string): boolean {
  switch (command.type) {
    case 'personPut':
      namesPerson(book, command.person.id, command.person.label)
      return true
    case 'personRemoved':
      forgetsPerson(book, command.person)
      return true
    case 'relationPut':
      relates(book, command.relation)
      return true
    case 'relationRemoved':
      forgetsRelation(book, relationKey(command.relation))
      return true
    case 'keptApartPut':
      book.apart.push([command.keptApart.one, command.keptApart.other])
      return true
    case 'keptApartRemoved': {
      const { one, other } = command.keptApart
      separate(book, (pair) => !(pair.includes(one) && pair.includes(other)))
      return true
    }
    case 'told':
      tells(book, command, words)
      return true
    case 'meetingPlanned':
      plans(book, command.meeting, command.plan)
      return true
    case 'putParticipant':
      seats(book, command)
      return true
    case 'beginOwnPart':
      beginsOwnPart(book, command)
      return true
    default:
      return false
  }
}

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

function tells({ told }: Book, { item, to, how }: Of<'told'>, words: string): void {
  const before = told.get(item) ?? new Map()
  for (const person of to) {
    if (how === 'notNoted') before.delete(person)
    else before.set(person, { yes: how === 'told', words })
  }
  told.set(item, before)
}

function plans(book: Book, meeting: string, plan: Plan): void {
  const notes = book.meetings.find((each) => each.id === meeting)
  if (notes === undefined) {
    book.meetings.push(notesOf(meeting, recognised(plan, book.persons)))
    return
  }
  for (const { id, person } of notes.plan.participants) {
    const isGone = plan.participants.every((each) => each.id !== id)
    if (isGone && person !== undefined && notes.status !== 'planned')
      notes.seatsBefore.set(id, person)
  }
  notes.plan = recognised(plan, book.persons)
}

function seats(book: Book, { meeting, participant, arrives }: Of<'putParticipant'>): void {
  const notes = book.meetings.find((each) => each.id === meeting)
  if (notes === undefined) return
  const { participants } = notes.plan
  const isThere = participants.some((each) => each.id === participant.id)
  const seated = isThere
    ? participants.map((each) => (each.id === participant.id ? participant : each))
    : [...participants, participant]
  notes.plan = recognised({ ...notes.plan, participants: seated }, book.persons)
  if (!arrives || notes.present.includes(participant.id)) return
  comes(notes, participant.id)
  notes.present = [...notes.present, participant.id]
}

/**
 * The part that was planned for this one, where nobody is or was whom they may not meet; else a new one: those who are
 * here, without whom this one may not meet.
 */
function beginsOwnPart(book: Book, { meeting, participant }: Of<'beginOwnPart'>): void {
  const notes = book.meetings.find((each) => each.id === meeting)
  if (notes === undefined) return
  const { plan } = notes
  const own = personAt(notes, participant)
  const mayCome = (id: string) => {
    const person = personAt(notes, id)
    return !book.apart.some(
      (pair) => own !== person && pair.includes(own ?? '') && pair.includes(person ?? ''),
    )
  }
  const planned = plan.parts.find(
    (each) =>
      each.id !== notes.part &&
      each.present.includes(participant) &&
      !wouldMeet(book, notes, each) &&
      !isWithProsecutor(notes, each.present),
  )
  if (planned !== undefined) return enters(notes, planned.id)
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P']
  const part = letters.find((each) => plan.parts.every(({ id }) => id !== each)) ?? 'Z'
  const there = [...new Set([...notes.present, participant])].filter(mayCome)
  const present = isWithProsecutor(notes, there)
    ? there.filter((id) => !isWithProsecutor(notes, [...family(notes), id]))
    : there
  const parts = [...plan.parts, { id: part, present }]
  notes.plan = recognised({ ...plan, parts }, book.persons)
  enters(notes, part)
}

/** Whether two who are kept apart would both be in that part, if only one after the other; without a written reason. */
function wouldMeet(book: Book, notes: Notes, { id, present }: Plan['parts'][number]): boolean {
  const were = notes.visits.filter((each) => each.part === id && each.real)
  const all = [...were.map((each) => each.participant), ...present]
  const persons = new Set(all.map((each) => personAt(notes, each)))
  const isGrounded = (notes.plan.togetherGround ?? '').trim() !== ''
  return !isGrounded && book.apart.some((pair) => pair.every((each) => persons.has(each)))
}

function family({ plan }: Notes): readonly string[] {
  return plan.participants.filter(isFamily).map(({ id }) => id)
}

/** Whether somebody of the family would sit with the public prosecutor. */
function isWithProsecutor({ plan }: Notes, present: readonly string[]): boolean {
  const there = plan.participants.filter((each) => present.includes(each.id))
  return there.some(isFamily) && there.some((each) => each.organisation === 'OM')
}
