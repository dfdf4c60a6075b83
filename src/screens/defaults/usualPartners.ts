import type { OrganisationId } from '#conference'
import type { Translate } from '#i18n'
import type { Partner, Settings } from './settings'

/** The kinds of organisation that Beraad begins with; their names are in i18n. */
const KINDS = [
  'veiligThuis',
  'politie',
  'om',
  'reclassering',
  'gemeente',
  'wijkteam',
  'raad',
  'jeugdbescherming',
  'ggz',
  'verslavingszorg',
  'lvb',
  'huisarts',
  'opvang',
  'school',
  'wonen',
  'veiligheidshuis',
] as const satisfies readonly OrganisationId[]

/** The usual partners: as the chair changed them, or else the list that Beraad begins with. */
export function usualPartners(settings: Settings, t: Translate<'settings'>): readonly Partner[] {
  return (
    settings.partners ??
    KINDS.map((kind) => ({
      organisation: t(`partner.${kind}`),
      role: kind === 'veiligheidshuis' ? t('partner.chair') : '',
      type: kind === 'veiligheidshuis' ? 'procesregisseur' : 'professional',
    }))
  )
}
