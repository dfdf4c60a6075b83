import { expect, it } from 'vitest'
import { textsFor } from '#i18n'

it('names the fourteen life domains as the leidraad does', async () => {
  const { t } = await textsFor('nl')
  expect([
    t('lists', 'domain.werk'),
    t('lists', 'domain.vrijetijd'),
    t('lists', 'domain.financien'),
    t('lists', 'domain.huisvesting'),
    t('lists', 'domain.opvoeden'),
    t('lists', 'domain.netwerk'),
    t('lists', 'domain.criminaliteit'),
    t('lists', 'domain.ggz'),
    t('lists', 'domain.lvb'),
    t('lists', 'domain.gezondheid'),
    t('lists', 'domain.onderwijs'),
    t('lists', 'domain.verslaving'),
    t('lists', 'domain.relaties'),
    t('lists', 'domain.overdracht'),
  ]).toEqual([
    'Werk',
    'Zinvolle (vrije)tijdsbesteding',
    'Financiën',
    'Huisvesting',
    'Opvoeden en opgroeien van kinderen',
    'Sociaal netwerk',
    'Criminaliteit',
    'Ggz-problematiek',
    '(Licht) verstandelijke beperking',
    'Gezondheid',
    'Onderwijs/opleiding',
    'Verslaving/middelengebruik',
    'Romantische relaties',
    'Intergenerationele overdracht van geweld',
  ])
})

it('tells what is known from what is supposed and what is thought of it', async () => {
  const { t } = await textsFor('nl-eenvoudig')
  expect(t('lists', 'certainty.fact')).toBe('gezien of gehoord')
  expect(t('lists', 'certainty.suspicion')).toBe('dit denkt iemand')
})
