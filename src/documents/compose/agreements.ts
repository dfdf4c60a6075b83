import type { Agreement } from '#conference'
import type { Section } from '../paper'
import { agreementColumns, agreementRow } from './agreementRow'
import { byDate } from './byDate'
import { keepAll, type Keep } from './keep'
import { quietParagraph } from './line'
import type { Source } from './source'

/**
 * The agreements of this meeting that whoever reads it may read, by date; all of them or those to keep. The sentence without
 * any is true whether none were made or none may be told of: the page never says that something is missing.
 */
export function agreementSection(source: Source, keep: Keep<Agreement> = keepAll): Section {
  const { meeting, visibility, texts } = source
  const shared = meeting.agreements.filter(
    (each) => visibility.may(each, meeting) && keep(each, meeting),
  )
  const rows = shared.toSorted(byDate).map((each) => agreementRow(source, each))
  return {
    heading: texts.t('documents', 'agreements'),
    blocks: [
      rows.length > 0
        ? { kind: 'table', columns: agreementColumns(source), rows }
        : quietParagraph(texts.t('documents', 'agreements.none')),
    ],
  }
}
