import type { CaseState, Meeting, Who } from '#conference'
import { nameOf, personLabel } from '#conference'
import type { Texts } from '#i18n'
import { groundOf } from '../compose/ground'
import { roleOf } from '../compose/naming'
import { passedWords } from '../compose/passed'
import { sharedBottomLines } from '../compose/sharedBottomLines'
import { checkedLines, followedLines } from '../compose/soFar'
import { dayOf, sourceOf, type Source } from '../compose/source'
import { informedWords, sharedWords } from '../compose/told'
import { csvOf } from './csvOf'
import { sharedAgreements } from './sharedAgreements'

/**
 * The agreements as a list for a spreadsheet: this meeting's and those still open of before, by date; then the bottom lines
 * that hold, with who guards them and the day on which they are looked at again; of each what became of it so far.
 */
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
    t('documents', 'list.kind'),
    t('documents', 'list.seenBy'),
    t('documents', 'bottomLines.ifBroken'),
    t('documents', 'list.decides'),
    t('documents', 'list.soFar'),
  ]
  const source = sourceOf(state, meeting, texts)
  const rows = sharedAgreements(source).map(({ agreement, made }) => {
    const { who, withWhom, what, by, moment, readyWhen, bridging } = agreement
    return [
      ...nameAndRole(source, made, who),
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
      t('documents', 'list.agreement'),
      '',
      '',
      '',
      followedLines(source, agreement, made)
        .map(({ text }) => text)
        .join(' '),
    ]
  })
  return csvOf([head, ...rows, ...bottomLineRows(source)])
}

function bottomLineRows(source: Source): readonly (readonly string[])[] {
  const { state, texts } = source
  return sharedBottomLines(source).map(({ bottomLine, made }) => {
    const { guard, text, check, seenBy, ifBroken, decides, for: whom = [] } = bottomLine
    return [
      ...nameAndRole(source, made, guard),
      '',
      text,
      '',
      whom.map((id) => personLabel(state, id)).join(', '),
      check ?? '',
      '',
      '',
      dayOf(made),
      passedWords(source, check),
      '',
      sharedWords(source, bottomLine),
      texts.t('documents', 'bottomLines.what'),
      seenBy ?? '',
      ifBroken ?? '',
      decides === undefined ? '' : nameOf(state, made, decides),
      checkedLines(source, bottomLine, made)
        .map(({ text }) => text)
        .join(' '),
    ]
  })
}

/** Two cells: how somebody is called, and their role at that table; empty where nobody is known. */
function nameAndRole({ state, texts }: Source, made: Meeting, who: Who | undefined) {
  const seat =
    who?.kind === 'participant'
      ? made.plan.participants.find((each) => each.id === who.id)
      : undefined
  return [
    who === undefined ? '' : nameOf(state, made, who),
    seat === undefined ? '' : roleOf(texts, seat),
  ]
}
