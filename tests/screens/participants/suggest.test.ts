import { describe, expect, it } from 'vitest'
import { ORGANISATIONS } from '#conference'
import { textsFor } from '#i18n'
import { isSure, suggest, type Suggestion } from '../../../src/screens/participants/suggest'

const partner = (organisation: string) =>
  ({ organisation, role: '', type: 'professional' }) as const
const nobody = { seats: [], persons: [], partners: [] }
const persons = ['moeder', 'vader', 'dochter (11)'].map((label) => ({ id: label, label }))

const words = (found: readonly Suggestion[]) =>
  found.map((each) => {
    if (each.kind === 'person') return each.person.label
    return each.kind === 'partner' ? each.partner.organisation : each.name
  })

async function usual() {
  const { t } = await textsFor('nl')
  return ORGANISATIONS.map((each) => partner(t('settings', `partner.${each}`)))
}

it('suggests what begins so before what only holds it', () => {
  const partners = ['Hulp bij geweld', 'Gemeente', 'Geweldloos'].map(partner)
  expect(words(suggest({ ...nobody, partners }, 'gew'))).toEqual(['Geweldloos', 'Hulp bij geweld'])
})

describe('whoever may be meant', () => {
  it('is of the family first', async () => {
    const partners = await usual()
    const known = { ...nobody, persons, partners }
    expect(words(suggest(known, 'mo'))).toEqual(['moeder', 'Opvang'])
    expect(words(suggest(known, '')).slice(0, 3)).toEqual(['moeder', 'vader', 'dochter (11)'])
  })

  it('is invited already, before all others', () => {
    const seat = {
      id: 's',
      organisation: 'Openbaar Ministerie',
      role: '',
      type: 'professional',
    } as const
    const known = { ...nobody, seats: [{ seat, name: 'Openbaar Ministerie' }], persons }
    expect(words(suggest(known, 'o')).at(0)).toBe('Openbaar Ministerie')
    expect(words(suggest(known, 'officier'))).toEqual(['Openbaar Ministerie'])
  })

  it.each([
    ['om', 'Openbaar Ministerie'],
    ['OM', 'Openbaar Ministerie'],
    ['offi', 'Openbaar Ministerie'],
    ['officier van justitie', 'Openbaar Ministerie'],
    ['justitie', 'Openbaar Ministerie'],
    ['VT', 'Veilig Thuis'],
    ['rvdk', 'Raad voor de Kinderbescherming'],
    ['GI', 'Jeugdbescherming'],
    ['jb', 'Jeugdbescherming'],
    ['ggz', 'Ggz-instelling'],
    ['zvh', 'Zorg- en Veiligheidshuis'],
    ['RN', 'Reclassering'],
    ['pol', 'Politie'],
  ])('is known by an abbreviation: %s', async (typed, organisation) => {
    expect(words(suggest({ ...nobody, persons, partners: await usual() }, typed)).at(0)).toBe(
      organisation,
    )
  })
})

it('Enter takes what was typed by another name, and leaves what was typed in full or is somebody of the family', async () => {
  const known = { ...nobody, persons, partners: await usual() }
  const isTaken = (typed: string) => isSure(suggest(known, typed), typed)
  expect(['om', 'VT', 'officier'].map(isTaken)).toEqual([true, true, true])
  expect(['Politie', 'moeder', 'o', 'school de Linde'].map(isTaken)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
