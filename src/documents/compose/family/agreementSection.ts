import type { Agreement, Meeting } from '#conference'
import { personLabel } from '#conference'
import type { Cell, Column, Section } from '../../paper'
import { sharedAgreements, type MadeAgreement } from '../../data/sharedAgreements'
import { whenCell } from '../agreementRow'
import { groundOf } from '../ground'
import { line, lineIn, quietParagraph } from '../line'
import type { Source } from '../source'
import { isForReader, mayTell, personOf, type Reader } from './reader'
import { whoForReader, withForReader } from './whoForReader'

/**
 * What the reader has to know of what is being done: of this meeting and still open of before, by date. On a page for
 * one person what they do themselves comes first, under its own heading.
 */
export function familyAgreements(source: Source, reader: Reader): readonly Section[] {
  const { state, meeting, texts } = source
  const all = sharedAgreements(state, meeting).filter(({ agreement, made }) =>
    isForReader(state, reader, agreement, made),
  )
  const heading = texts.t('documents', 'agreements')
  if (all.length === 0) {
    const none = reader === null ? 'agreements.none' : 'family.none'
    return [{ heading, blocks: [quietParagraph(texts.t('documents', none))] }]
  }
  const own = all.filter(
    ({ agreement, made }) => reader !== null && personOf(made, agreement.who) === reader,
  )
  const others = all.filter((each) => !own.includes(each))
  const othersHeading = own.length === 0 ? heading : texts.t('documents', 'family.others')
  return [
    ...tableOf(source, reader, texts.t('documents', 'family.own'), own),
    ...tableOf(source, reader, othersHeading, others),
  ]
}

function tableOf(
  source: Source,
  reader: Reader,
  heading: string,
  agreements: readonly MadeAgreement[],
): readonly Section[] {
  if (agreements.length === 0) return []
  const rows = agreements.map(({ agreement, made }) => row(source, reader, agreement, made))
  return [{ heading, blocks: [{ kind: 'table', columns: columnsOf(source, reader), rows }] }]
}

/** On a page for one person everything is for that person: then nobody else is named. */
function columnsOf({ texts }: Source, reader: Reader): readonly Column[] {
  const { t } = texts
  const who: Column = {
    header: t('documents', 'agreements.who'),
    share: 20,
    names: true,
    repeats: true,
  }
  const when: Column = { header: t('documents', 'agreements.when'), share: 22, repeats: true }
  const what = t('documents', 'agreements.what')
  if (reader !== null) return [who, { header: what, share: 58 }, when]
  return [
    who,
    { header: what, share: 42 },
    { header: t('documents', 'agreements.for'), share: 16 },
    when,
  ]
}

function row(source: Source, reader: Reader, agreement: Agreement, made: Meeting): readonly Cell[] {
  const { state, texts } = source
  const { t } = texts
  const from = { ...source, meeting: made }
  const what = [
    ...line('plain', agreement.what),
    ...line(
      'quiet',
      groundOf(state, agreement, (served) => mayTell(reader, served)),
    ),
    ...lineIn('quiet', agreement.readyWhen, (text) =>
      t('documents', 'agreements.readyWhen', { text }),
    ),
    ...lineIn('quiet', agreement.bridging, (text) =>
      t('documents', 'agreements.bridging', { text }),
    ),
  ]
  const who = [
    ...whoForReader(from, reader, agreement.who),
    ...withForReader(from, reader, agreement),
  ]
  const persons = agreement.for.map((id) => personLabel(state, id)).filter((each) => each !== '')
  const forWhom = reader === null ? [line('plain', persons.join(', '))] : []
  return [who, what, ...forWhom, whenCell(source, agreement)]
}
