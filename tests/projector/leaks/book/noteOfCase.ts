import type { Command, Plan } from '#conference'
import type { Book } from './book'
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
import { personAt, recognised } from './seats'

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
  if (notes === undefined) book.meetings.push(notesOf(meeting, recognised(plan, book.persons)))
  else notes.plan = recognised(plan, book.persons)
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

/** A part of its own: those who are here, without whom this one may not meet. */
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
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P']
  const part = letters.find((each) => plan.parts.every(({ id }) => id !== each)) ?? 'Z'
  const present = [...new Set([...notes.present, participant])].filter(mayCome)
  const parts = [...plan.parts, { id: part, present }]
  notes.plan = recognised({ ...plan, parts }, book.persons)
  enters(notes, part)
}
