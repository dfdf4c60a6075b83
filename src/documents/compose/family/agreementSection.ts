import type { Agreement } from '#conference'
import { concerns } from '#conference'
import type { Cell, Column, Section } from '../../paper'
import { sharedAgreements, type MadeAgreement } from '../../data/sharedAgreements'
import { whenCell } from '../agreementRow'
import { groundOf } from '../ground'
import { line, lineIn, quietParagraph } from '../line'
import { labelsOn } from '../naming'
import { paperSentences } from '../paperFields'
import type { Source } from '../source'
import { isTheReader, whoForReader, withForReader } from './whoForReader'

/**
 * What the reader has to know of what is being done: of this meeting and still open of before, by date. On a page for
 * one person only what concerns that person; what they do themselves comes first, under its own heading.
 */
export function familyAgreements(source: Source): readonly Section[] {
  const { visibility, texts } = source
  const all = agreementsForReader(source)
  const heading = texts.t('documents', 'agreements')
  if (all.length === 0) {
    const none = visibility.one === null ? 'family.noneTogether' : 'family.none'
    return [{ heading, blocks: [quietParagraph(texts.t('documents', none))] }]
  }
  const own = all.filter(({ agreement, made }) =>
    isTheReader({ ...source, meeting: made }, agreement.who),
  )
  const others = all.filter((each) => !own.includes(each))
  const othersHeading = own.length === 0 ? heading : texts.t('documents', 'family.others')
  return [
    ...tableOf(source, texts.t('documents', 'family.own'), own),
    ...tableOf(source, othersHeading, others),
  ]
}

/** The agreements of this meeting and of before that stand on the page: on one for one person what concerns that person. */
export function agreementsForReader(source: Source): readonly MadeAgreement[] {
  const { state, visibility } = source
  const { one } = visibility
  return sharedAgreements(source).filter(
    ({ agreement, made }) => one === null || concerns(made, agreement, state.persons).has(one),
  )
}

function tableOf(
  source: Source,
  heading: string,
  agreements: readonly MadeAgreement[],
): readonly Section[] {
  if (agreements.length === 0) return []
  const rows = agreements.map(({ agreement, made }) => row({ ...source, meeting: made }, agreement))
  return [{ heading, blocks: [{ kind: 'table', columns: columnsOf(source), rows }] }]
}

/** On a page for one person everything is for that person: then nobody else is named. */
function columnsOf({ visibility, texts }: Source): readonly Column[] {
  const { t } = texts
  const who: Column = {
    header: t('documents', 'agreements.who'),
    share: 20,
    names: true,
    repeats: true,
  }
  const when: Column = { header: t('documents', 'agreements.when'), share: 22, repeats: true }
  const what = t('documents', 'agreements.what')
  if (visibility.one !== null) return [who, { header: what, share: 58 }, when]
  return [
    who,
    { header: what, share: 42 },
    { header: t('documents', 'agreements.for'), share: 16 },
    when,
  ]
}

/** The source's meeting is the one that made it. */
function row(source: Source, agreement: Agreement): readonly Cell[] {
  const { visibility, texts } = source
  const { t } = texts
  const what = [
    ...line('plain', agreement.what),
    ...lineIn('quiet', groundOf(source, agreement), (text) =>
      t('documents', 'agreements.why', { text }),
    ),
    ...paperSentences(source, 'agreement', agreement).flatMap((each) => line('quiet', each)),
  ]
  const who = [...whoForReader(source, agreement.who), ...withForReader(source, agreement)]
  const forWhom = visibility.one === null ? [line('plain', labelsOn(source, agreement.for))] : []
  return [who, what, ...forWhom, whenCell(source, agreement)]
}
