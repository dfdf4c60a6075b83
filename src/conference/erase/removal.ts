import type { Fact, FactOf } from '../facts'

type Removal =
  | FactOf<'personRemoved'>
  | FactOf<'relationRemoved'>
  | FactOf<'keptApartRemoved'>
  | FactOf<'meetingCancelled'>
  | FactOf<'entryRemoved'>
  | FactOf<'scoreRemoved'>
  | FactOf<'agreementRemoved'>
  | FactOf<'bottomLineRemoved'>
  | FactOf<'safetyRemoved'>
  | FactOf<'parkedRemoved'>
  | FactOf<'noteRemoved'>

/** Whether a fact takes something away. */
export function isRemoval(fact: Fact): fact is Removal {
  return fact.type.endsWith('Removed') || fact.type === 'meetingCancelled'
}

/** Whether what `put` says last of something goes with that removal. */
export function removes(removal: Removal, put: Fact): boolean {
  if ('meeting' in removal) {
    return 'meeting' in put && put.meeting === removal.meeting && removesInMeeting(removal, put)
  }
  switch (removal.type) {
    case 'personRemoved':
      return isOfPerson(put, removal.person)
    case 'relationRemoved':
      return (
        put.type === 'relationPut' &&
        JSON.stringify(put.relation) === JSON.stringify(removal.relation)
      )
    default:
      return put.type === 'keptApartPut' && isSamePair(put.keptApart, removal.keptApart)
  }
}

type InMeeting = Extract<Removal, { meeting: string }>

function removesInMeeting(removal: InMeeting, put: Fact): boolean {
  switch (removal.type) {
    case 'meetingCancelled':
      return put.type === 'meetingPlanned'
    case 'entryRemoved':
      return isOfEntry(put, removal.entry)
    case 'scoreRemoved':
      return put.type === 'scoreGiven' && put.score.id === removal.score
    case 'agreementRemoved':
      return put.type === 'agreementPut' && put.agreement.id === removal.agreement
    case 'bottomLineRemoved':
      return put.type === 'bottomLinePut' && put.bottomLine.id === removal.bottomLine
    case 'safetyRemoved':
      return put.type === 'safetyNoted' && put.safety.id === removal.safety
    case 'parkedRemoved':
      return put.type === 'parkedPut' && put.parked.id === removal.parked
    case 'noteRemoved':
      return put.type === 'notePut' && put.note.id === removal.note
  }
}

function isOfPerson(put: Fact, person: string): boolean {
  if (put.type === 'personPut') return put.person.id === person
  if (put.type === 'relationPut') return [put.relation.from, put.relation.to].includes(person)
  if (put.type !== 'keptApartPut') return false
  return [put.keptApart.one, put.keptApart.other].includes(person)
}

function isOfEntry(put: Fact, entry: string): boolean {
  if (put.type === 'entryPut') return put.entry.id === entry
  if (put.type === 'ideaWeighed') return put.entry === entry
  return put.type === 'commonChosen' && put.common.entry === entry
}

interface Pair {
  readonly one: string
  readonly other: string
}

function isSamePair(a: Pair, b: Pair): boolean {
  return (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one)
}
