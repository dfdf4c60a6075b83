import { describe, expect, it } from 'vitest'
import { isNameOf, organisationNamed, ORGANISATIONS } from '#conference'
import { REGISTERS, textsFor } from '#i18n'

describe('an organisation', () => {
  it.each([
    ['OM', 'om'],
    ['om', 'om'],
    ['Om Oost-Nederland', 'om'],
    ['Openbaar Ministerie', 'om'],
    ['officier', 'om'],
    ['Officier van Justitie', 'om'],
    ['justitie', 'om'],
    ['Parket Den Haag', 'om'],
    ['vt', 'veiligThuis'],
    ['Veilig Thuis Haaglanden', 'veiligThuis'],
    ['RvdK', 'raad'],
    ['de Raad voor de Kinderbescherming', 'raad'],
    ['GI', 'jeugdbescherming'],
    ['jb', 'jeugdbescherming'],
    ['Jeugdbescherming (gecertificeerde instelling)', 'jeugdbescherming'],
    ['GGZ', 'ggz'],
    ['ZVH', 'veiligheidshuis'],
    ['Zorg- en Veiligheidshuis Twente', 'veiligheidshuis'],
    ['RN', 'reclassering'],
    ['pol', 'politie'],
    // The police has officers of its own.
    ['hulpofficier van justitie', 'politie'],
    ['Politie, OM', 'politie'],
    ['Omring', undefined],
    ['Stichting zorg om het gezin', undefined],
    ['moeder', undefined],
    ['', undefined],
  ] as const)('is known however it is typed: %s', (typed, organisation) => {
    expect(organisationNamed(typed)).toBe(organisation)
  })

  it.each(REGISTERS)('is known by how it is called on screen: %s', async (register) => {
    const { t } = await textsFor(register)
    const called = ORGANISATIONS.map((each) => organisationNamed(t('settings', `partner.${each}`)))
    expect(called).toEqual(ORGANISATIONS)
  })

  it('has an abbreviation where that is all that was typed', () => {
    expect(isNameOf('veiligThuis', ' vt ')).toBe(true)
    expect(isNameOf('veiligThuis', 'VT Haaglanden')).toBe(false)
  })
})
