import type { CaseState, Meeting } from '#conference'
import { nameOf, personLabel } from '#conference'
import type { Texts } from '#i18n'
import { groundOf } from '../compose/ground'
import { roleOf } from '../compose/naming'
import { passedWords } from '../compose/passed'
import { dayOf, sourceOf } from '../compose/source'
import { informedWords } from '../compose/told'
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
    t('documents', 'list.passed'),
    t('documents', 'list.bridging'),
    t('documents', 'list.told'),
  ]
  const source = sourceOf(state, meeting, texts)
  const rows = sharedAgreements(source).map(({ agreement, made }) => {
    const { who, withWhom, what, by, moment, readyWhen, bridging } = agreement
    const seat =
      who?.kind === 'participant'
        ? made.plan.participants.find((each) => each.id === who.id)
        : undefined
    return [
      who === undefined ? '' : nameOf(state, made, who),
      seat === undefined ? '' : roleOf(texts, seat),
      withWhom.map((each) => nameOf(state, made, each)).join(', '),
      what,
      groundOf(source, agreement),
      agreement.for.map((id) => personLabel(state, id)).join(', '),
      by ?? '',
      moment ?? '',
      readyWhen ?? '',
      dayOf(made),
      passedWords(source, by),
      bridging ?? '',
      informedWords(source, agreement),
    ]
  })
  return csvOf([head, ...rows])
}
