import type { Agreement, Meeting } from '#conference'
import { mayBeShared, personLabel } from '#conference'
import type { Cell, Column, Section } from '../../paper'
import { whenCell } from '../agreementRow'
import { byDate } from '../byDate'
import { stillOpen } from '../earlierAgreements'
import { groundOf } from '../ground'
import { line, lineIn, quietParagraph } from '../line'
import type { Source } from '../source'
import { isForReader, type Reader } from './reader'
import { whoForReader, withForReader } from './whoForReader'

/** What the reader has to know of what is being done: of this meeting and still open of before, by date. */
export function familyAgreements(source: Source, reader: Reader): Section {
  const { state, meeting, texts } = source
  const rows = [
    ...meeting.agreements
      .filter((each) => mayBeShared(meeting, each))
      .map((agreement) => ({ agreement, meeting })),
    ...stillOpen(source),
  ]
    .filter(({ agreement, meeting: made }) => isForReader(state, reader, agreement, made))
    .toSorted((one, other) => byDate(one.agreement, other.agreement))
    .map(({ agreement, meeting: made }) => row(source, reader, agreement, made))
  const none = reader === null ? 'agreements.none' : 'family.none'
  return {
    heading: texts.t('documents', 'agreements'),
    blocks: [
      rows.length > 0
        ? { kind: 'table', columns: columnsOf(source, reader), rows }
        : quietParagraph(texts.t('documents', none)),
    ],
  }
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
  const mayTell = (about: readonly string[]) =>
    reader === null || about.every((id) => id === reader)
  const what = [
    ...line('plain', agreement.what),
    ...line('quiet', groundOf(state, agreement, mayTell)),
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
