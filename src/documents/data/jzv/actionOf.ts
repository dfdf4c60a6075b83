import type { Agreement, CaseState } from '#conference'
import { personLabel } from '#conference'
import type { Texts } from '#i18n'
import { professionalEyes } from '../../compose/eyes/eyes'
import { groundOf } from '../../compose/ground'
import { listed } from '../../compose/naming'
import { organisationOf } from '../../compose/organisation'
import { notedOf } from '../../compose/told'
import type { MadeAgreement } from '../sharedAgreements'
import { lastStatus } from './lastStatus'
import type { Action } from './outcome'
import { resourceOf } from './resourceOf'
import { somebodyOf } from './somebodyOf'

/** An agreement as an Actie. The draft knows organisations only: what a family does is named, with the person beside it. */
export function actionOf(
  state: CaseState,
  { agreement, made }: MadeAgreement,
  texts: Texts,
): Action {
  const { t } = texts
  const owner = somebodyOf(state, made, agreement.who, texts)
  const name = organisationOf(state, made, agreement.who) ?? owner?.naam ?? ''
  return {
    ...resourceOf('actie', agreement.id),
    omschrijving: agreement.what,
    conditie: agreement.moment ?? '',
    informering: informedIn(state, agreement, texts),
    idCasusoverleg: made.id,
    belegdBij: {
      url: resourceOf('organisatie', name || 'onbekend').url,
      naam: name || t('documents', 'notAgreed'),
    },
    uitbreiding: {
      uiterlijk: agreement.by ?? null,
      status: lastStatus(state, agreement.id),
      verantwoordelijke: owner,
      samenMet: agreement.withWhom.flatMap((who) => somebodyOf(state, made, who, texts) ?? []),
      voor: agreement.for.map((id) => ({ id, aanduiding: personLabel(state, id) })),
      reden: groundOf({ state, eyes: professionalEyes() }, agreement) || null,
      gereedAls: agreement.readyWhen ?? null,
      overbrugging: agreement.bridging ?? null,
    },
  }
}

/** Whom and how; why not stays with the chair, as on every document. A yes without whom says that it is that. */
function informedIn(state: CaseState, { id, informed }: Agreement, texts: Texts): string {
  const { t } = texts
  const { told, notTold } = notedOf({ state, texts }, id)
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
