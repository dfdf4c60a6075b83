import { yearIn } from '#base'
import type { Participant, Person, Relation } from '#conference'
import type { PracticeParts, PracticeTexts } from './practice'

/** Ids that mean something only within the practice case. */
export const ID = {
  mother: 'moeder',
  father: 'vader',
  daughter: 'dochter',
  son: 'zoon',
  grandmother: 'oma',
  chair: 'voorzitter',
  director: 'casusregisseur',
  veiligThuis: 'veilig-thuis',
  police: 'politie',
  care: 'ggz',
  prosecutor: 'om',
  client: 'moeder-aan-tafel',
} as const

/** The invented family. */
export function practiceFamily({ t, lists, today }: PracticeParts): readonly Person[] {
  const year = yearIn(today)
  const [home, elsewhere] = [lists('lives.home'), lists('lives.elsewhere')]
  return [
    { id: ID.mother, label: t('practice.mother'), born: year - 36, lives: home },
    { id: ID.father, label: t('practice.father'), born: year - 38, lives: elsewhere },
    { id: ID.daughter, label: t('practice.daughter'), born: year - 11, lives: home },
    { id: ID.son, label: t('practice.son'), born: year - 4, lives: home },
    { id: ID.grandmother, label: t('practice.grandmother'), lives: elsewhere },
  ]
}

/** How they are related. */
export const relations: readonly Relation[] = [
  { kind: 'exPartners', from: ID.mother, to: ID.father },
  { kind: 'parent', from: ID.mother, to: ID.daughter },
  { kind: 'parent', from: ID.mother, to: ID.son },
  { kind: 'parent', from: ID.father, to: ID.daughter },
  { kind: 'parent', from: ID.father, to: ID.son },
  { kind: 'parent', from: ID.grandmother, to: ID.mother },
]

/** Who sat at the table the first time. */
export function firstTable(t: PracticeTexts): readonly Participant[] {
  return [
    seat(ID.chair, t('practice.org.chair'), t('practice.role.chair'), 'procesregisseur'),
    seat(ID.director, t('practice.org.municipality'), t('practice.role.team'), 'casusregisseur'),
    seat(ID.veiligThuis, t('practice.org.veiligThuis'), t('practice.role.staff'), 'professional'),
    seat(ID.police, t('practice.org.police'), t('practice.role.police'), 'professional'),
    seat(ID.care, t('practice.org.care'), t('practice.role.care'), 'professional'),
  ]
}

/** Who will sit there the second time: the prosecutor in part A, the mother in part B. */
export function secondTable(t: PracticeTexts): readonly Participant[] {
  return [
    ...firstTable(t),
    seat(
      ID.prosecutor,
      t('practice.org.prosecutor'),
      t('practice.role.prosecutor'),
      'professional',
    ),
    { id: ID.client, organisation: '', role: '', type: 'client', person: ID.mother },
  ]
}

function seat(
  id: string,
  organisation: string,
  role: string,
  type: Participant['type'],
): Participant {
  return { id, organisation, role, type }
}
