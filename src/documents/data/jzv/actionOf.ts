import { dayIn } from '#base'
import { personLabel } from '#conference'
import type { Texts } from '#i18n'
import { groundOf } from '../../compose/ground'
import { organisationOf } from '../../compose/organisation'
import { hasPassed } from '../../compose/passed'
import type { Source } from '../../compose/source'
import type { MadeAgreement } from '../sharedAgreements'
import { jsonFields } from './fieldsInJson'
import { informedIn } from './informedIn'
import { lastStatus } from './lastStatus'
import type { Action } from './outcome'
import { resourceOf } from './resourceOf'
import { somebodyOf } from './somebodyOf'

/**
 * An agreement as an Actie. The draft knows organisations only: what a family does is named, with the person
 * beside it.
 */
export function actionOf(
  source: Pick<Source, 'state' | 'meeting' | 'visibility'>,
  { agreement, made }: MadeAgreement,
  texts: Texts,
): Action {
  const { state, meeting, visibility } = source
  const { t } = texts
  const owner = somebodyOf(state, made, agreement.who, texts)
  const name = organisationOf(state, made, agreement.who) ?? owner?.naam ?? ''
  return {
    ...resourceOf('actie', agreement.id),
    omschrijving: agreement.what,
    conditie: agreement.moment ?? '',
    informering: informedIn(state, agreement.id, agreement.informed, texts),
    idCasusoverleg: made.id,
    belegdBij: {
      url: resourceOf('organisatie', name || 'onbekend').url,
      naam: name || t('documents', 'notAgreed'),
    },
    uitbreiding: {
      uiterlijk: agreement.by ?? null,
      datumVerstreken: hasPassed({ day: dayIn(meeting.plan.start) }, agreement.by),
      status: lastStatus(source, { agreement, made }),
      verantwoordelijke: owner,
      samenMet: agreement.withWhom.flatMap((who) => somebodyOf(state, made, who, texts) ?? []),
      voor: agreement.for.map((id) => ({ id, aanduiding: personLabel(state, id) })),
      reden: groundOf({ state, visibility }, agreement) || null,
      ...jsonFields('agreement', agreement),
    },
  }
}
