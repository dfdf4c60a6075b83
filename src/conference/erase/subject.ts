import { keyOf } from '#guide'
import type { Fact } from '../facts'
import { whoKey } from '../model/values'

/** The one thing that a fact puts, which a later fact can replace or remove; null for a fact that only adds. */
export function subjectOf(fact: Fact): string | null {
  switch (fact.type) {
    case 'personPut':
      return `person ${fact.person.id}`
    case 'relationPut':
      return `relation ${JSON.stringify(fact.relation)}`
    case 'keptApartPut':
      return `keptApart ${[fact.keptApart.one, fact.keptApart.other].toSorted().join(' ')}`
    case 'meetingPlanned':
      return `${fact.meeting} plan`
    case 'entryPut':
      return `${fact.meeting} entry ${fact.entry.id}`
    case 'ideaWeighed':
      return `${fact.meeting} weighing ${fact.entry}`
    case 'commonChosen':
      return `${fact.meeting} common ${keyOf(fact.common.phase, fact.common.question)}`
    case 'scoreGiven':
      return `${fact.meeting} score ${fact.score.phase} ${whoKey(fact.score.who)}`
    case 'agreementPut':
      return `${fact.meeting} agreement ${fact.agreement.id}`
    case 'bottomLinePut':
      return `${fact.meeting} bottomLine ${fact.bottomLine.id}`
    case 'safetyNoted':
      return `${fact.meeting} safety ${fact.safety.id}`
    case 'parkedPut':
      return `${fact.meeting} parked ${fact.parked.id}`
    case 'notePut':
      return `${fact.meeting} note ${fact.note.id}`
    default:
      return null
  }
}
