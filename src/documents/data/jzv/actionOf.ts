import type { CaseState } from '#conference'
import { personLabel } from '#conference'
import type { Texts } from '#i18n'
import { groundOf } from '../../compose/ground'
import { organisationOf } from '../../compose/organisation'
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
  const name = organisationOf(made, agreement.who) ?? owner?.naam ?? ''
  return {
    ...resourceOf('actie', agreement.id),
    omschrijving: agreement.what,
    conditie: agreement.moment ?? '',
    informering: informedIn(agreement.informed, texts),
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
      reden: groundOf(state, agreement) || null,
      gereedAls: agreement.readyWhen ?? null,
      overbrugging: agreement.bridging ?? null,
    },
  }
}

/** Whether and how; why not stays with the chair, as on every document. */
function informedIn(informed: MadeAgreement['agreement']['informed'], { t }: Texts): string {
  if (informed === undefined) return t('documents', 'outcome.informedUnknown')
  if (!informed.yes) return t('documents', 'outcome.notInformed')
  const how = (informed.note ?? '').trim()
  return how === ''
    ? t('documents', 'outcome.informed')
    : t('documents', 'outcome.informedHow', { how })
}
