import type { Agreement, CaseState } from '#conference'
import type { Texts } from '#i18n'
import { listed } from '../../compose/naming'
import { notedOf } from '../../compose/told'

/** Whom and how; why not stays with the chair, as on every document. A yes without whom says that it is that. */
export function informedIn(
  state: CaseState,
  item: string,
  informed: Agreement['informed'],
  texts: Texts,
): string {
  const { t } = texts
  const { told, notTold } = notedOf({ state, texts }, item)
  if (informed?.yes === false) return t('documents', 'outcome.notInformed')
  const how = (informed?.note ?? '').trim()
  const said = [
    told === '' ? '' : t('documents', 'outcome.informedHow', { how: listed([told, how]) }),
    notTold === '' ? '' : t('documents', 'outcome.notInformedWho', { who: notTold }),
  ].filter((each) => each !== '')
  if (said.length > 0) return said.join('. ')
  if (informed === undefined) return t('documents', 'outcome.informedUnknown')
  return how === '' ? t('documents', 'told.someone') : t('documents', 'told.someoneHow', { how })
}
