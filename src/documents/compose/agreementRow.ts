import type { Agreement } from '#conference'
import { formatDate } from '#i18n'
import type { Cell, Column, Line } from '../paper'
import { groundOf } from './ground'
import { asSentence, line, lineIn } from './line'
import { calledOn, labelsOn, listed, whoCell } from './naming'
import { paperSentences } from './paperFields'
import { passedWords } from './passed'
import type { Source } from './source'
import { agreementToldLines } from './told'

/** Who, what and why, for whom, when. */
export function agreementColumns({ texts }: Source): readonly Column[] {
  return [
    { header: texts.t('documents', 'agreements.who'), share: 17, names: true, repeats: true },
    { header: texts.t('documents', 'agreements.what'), share: 46 },
    { header: texts.t('documents', 'agreements.for'), share: 15 },
    { header: texts.t('documents', 'agreements.when'), share: 22, repeats: true },
  ]
}

/** One agreement; `more` is said below what goes with it. The source's meeting is the one that made it. */
export function agreementRow(
  source: Source,
  agreement: Agreement,
  more: readonly Line[] = [],
): readonly Cell[] {
  const { texts } = source
  const others = agreement.withWhom.map((who) => calledOn(source, who))
  return [
    [
      ...whoCell(source, agreement.who),
      ...lineIn('quiet', listed(others), (who) => texts.t('documents', 'agreements.with', { who })),
    ],
    [
      ...line('plain', agreement.what),
      ...lineIn('quiet', groundOf(source, agreement), (text) =>
        texts.t('documents', 'agreements.why', { text }),
      ),
      ...paperSentences(source, 'agreement', agreement).flatMap((each) => line('quiet', each)),
      ...line('quiet', natureOf(source, agreement)),
      ...agreementToldLines(source, agreement),
      ...more,
    ],
    line('plain', labelsOn(source, agreement.for)),
    whenCell(source, agreement),
  ]
}

/** By when, or the moment it depends on; or that this is still open. Of a date that has passed it says that, in bold. */
export function whenCell(source: Source, { by, moment }: Agreement): Cell {
  const { t, register } = source.texts
  const passed = passedWords(source, by)
  const known = [
    ...line('strong', passed),
    ...lineIn('plain', passed === '' ? by : '', (date) =>
      t('documents', 'agreements.by', { date: formatDate(date, 'weekdayLong', register) }),
    ),
    ...line('plain', moment),
  ]
  return known.length > 0 ? known : line('quiet', t('documents', 'notAgreed'))
}

/** What kind of agreement it is, in words. */
function natureOf({ texts }: Source, { kind, term, company }: Agreement): string {
  const words = [
    kind === undefined ? '' : texts.t('lists', `agreementKind.${kind}`),
    term === undefined ? '' : texts.t('lists', `term.${term}`),
    company === undefined ? '' : texts.t('lists', `company.${company}`),
  ]
  return asSentence(words.filter((each) => each !== '').join(' · '))
}
