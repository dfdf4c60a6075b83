import type { Person } from '../person/person'
import type { Participant, Plan } from '../plan/plan'

/**
 * A plan, or only its table, in which whoever is named like somebody of the family is that one: "moeder" typed as an organisation is no
 * professional. The same plan where nobody is. Where two have that name it is not known which, so nobody's.
 */
export function withFamilySeats<Table extends Pick<Plan, 'participants'>>(
  plan: Table,
  persons: readonly Person[],
): Table {
  const participants = plan.participants.map((each) => asFamily(each, persons))
  const isSame = participants.every((each, at) => each === plan.participants[at])
  return isSame ? plan : { ...plan, participants }
}

/** The persons of the family whom these words name, with or without what stands in brackets: "dochter (11)", "dochter". */
export function personsNamed(words: string, persons: readonly Person[]): readonly Person[] {
  const name = plainName(words)
  if (name === '') return []
  const exact = persons.filter(({ label }) => spoken(label) === spoken(words))
  return exact.length > 0 ? exact : persons.filter(({ label }) => plainName(label) === name)
}

function asFamily(participant: Participant, persons: readonly Person[]): Participant {
  if (participant.person !== undefined) return participant
  const { organisation, role, type } = participant
  const named = personsNamed(organisation.trim() === '' ? role : organisation, persons)
  if (named.length === 0) return participant
  const [only] = named
  const isFamily = type === 'client' || type === 'vertrouwenspersoon'
  return {
    ...participant,
    type: isFamily ? type : 'client',
    ...(named.length === 1 && only !== undefined && { person: only.id }),
  }
}

function spoken(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function plainName(words: string): string {
  return spoken(words.replace(/\([^)]*\)/g, ' '))
}
