import type { CaseState, Meeting } from '#conference'
import { nameOf, personLabel } from '#conference'
import type { Texts } from '#i18n'
import { professionalEyes } from '../compose/eyes/eyes'
import { groundOf } from '../compose/ground'
import { roleOf } from '../compose/naming'
import { csvOf } from './csvOf'
import { sharedAgreements } from './sharedAgreements'

/** The agreements as a list for a spreadsheet: this meeting's and those still open of before, by date. */
export function listOf(state: CaseState, meeting: Meeting, texts: Texts): string {
  const { t } = texts
  const head = [
    t('documents', 'agreements.who'),
    t('documents', 'list.role'),
    t('documents', 'list.with'),
    t('documents', 'list.what'),
    t('documents', 'list.why'),
    t('documents', 'agreements.for'),
    t('documents', 'agreements.when'),
    t('documents', 'list.moment'),
    t('documents', 'list.readyWhen'),
    t('documents', 'list.agreed'),
  ]
  const eyes = professionalEyes()
  const rows = sharedAgreements({ state, meeting, eyes }).map(({ agreement, made }) => {
    const { who, withWhom, what, by, moment, readyWhen } = agreement
    const seat =
      who?.kind === 'participant'
        ? made.plan.participants.find((each) => each.id === who.id)
        : undefined
    return [
      who === undefined ? '' : nameOf(state, made, who),
      seat === undefined ? '' : roleOf(texts, seat),
      withWhom.map((each) => nameOf(state, made, each)).join(', '),
      what,
      groundOf({ state, eyes }, agreement),
      agreement.for.map((id) => personLabel(state, id)).join(', '),
      by ?? '',
      moment ?? '',
      readyWhen ?? '',
      made.plan.start.slice(0, 10),
    ]
  })
  return csvOf([head, ...rows])
}
