import type { Agreement } from '#conference'
import type { Texts, Translate } from '#i18n'
import { detailsOf, type Names } from '../../running'
import type { useServed } from './useServed'

interface Words {
  readonly texts: Texts
  readonly t: Translate<'decide'>
  readonly names: Names
  readonly served: ReturnType<typeof useServed>
}

/** What stands under the words of an agreement: its ground, for and with whom, and what was filled in further. */
export function agreementDetails(agreement: Agreement, words: Words): readonly string[] {
  const { texts, t, names, served } = words
  const { why, serves, withWhom, moment, by } = agreement
  const persons = agreement.for.map(names.person).join(', ')
  return [
    why === undefined ? '' : t('agreement.because', { why }),
    serves === undefined ? '' : t('agreement.servesFor', { words: served(serves) }),
    persons === '' ? '' : t('agreement.forWhom', { persons }),
    withWhom.length === 0 ? '' : t('agreement.with', { names: withWhom.map(names.who).join(', ') }),
    // Where there is no date it stands at the end of the row.
    by === undefined ? '' : (moment ?? ''),
    ...detailsOf('agreement', agreement, texts, names),
    informedOf(agreement, words),
    toldOf(agreement.id, words),
  ].filter((each) => each !== '')
}

function toldOf(item: string, { t, names }: Words): string {
  const who = names.told(item)
  return who === '' ? '' : t('told.toWhom', { who })
}

function informedOf({ id, informed }: Agreement, { t, names }: Words): string {
  if (informed === undefined) return ''
  const { yes, note = '' } = informed
  // Whom it was told says that it was.
  if (yes && note === '' && names.told(id) !== '') return ''
  if (note === '') return t(yes ? 'agreement.informedYes' : 'agreement.informedNo')
  return t(yes ? 'agreement.informedYesHow' : 'agreement.informedNoWhy', { words: note })
}
