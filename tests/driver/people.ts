import type { Participant, Person, Relation } from '#conference'

/** A family that nobody knows, by pseudonyms. */
export const family: readonly Person[] = [
  { id: 'm', label: 'moeder', born: 1988, lives: 'thuis' },
  { id: 'v', label: 'vader', born: 1984, lives: 'elders' },
  { id: 'k', label: 'dochter (11)', born: 2015, lives: 'thuis' },
]

export const relations: readonly Relation[] = [
  { kind: 'exPartners', from: 'm', to: 'v' },
  { kind: 'parent', from: 'm', to: 'k' },
  { kind: 'parent', from: 'v', to: 'k' },
]

/** Those who can sit at the table, by the word with which a test calls them. */
export const people = {
  voorzitter: seat('voorzitter', 'Zorg- en Veiligheidshuis', 'procesregisseur'),
  gemeente: seat('gemeente', 'Gemeente', 'casusregisseur'),
  veiligThuis: seat('veiligThuis', 'Veilig Thuis', 'professional'),
  politie: seat('politie', 'Politie', 'professional'),
  om: seat('om', 'Openbaar Ministerie', 'professional'),
  ggz: seat('ggz', 'Ggz-instelling', 'materiedeskundige'),
  moeder: { ...seat('moeder', '', 'client'), role: 'moeder', person: 'm' },
  vader: { ...seat('vader', '', 'client'), role: 'vader', person: 'v' },
  tante: { ...seat('tante', '', 'vertrouwenspersoon'), role: 'tante' },
} as const satisfies Record<string, Participant>

export type Somebody = keyof typeof people

function seat<const Type extends Participant['type']>(
  id: string,
  organisation: string,
  type: Type,
) {
  return { id, organisation, role: '', type }
}
