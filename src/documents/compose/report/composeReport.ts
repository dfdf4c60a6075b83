import { dayIn } from '#base'
import type { CaseState, Meeting } from '#conference'
import { whatIsNew } from '#conference'
import { formatDate, type Texts } from '#i18n'
import type { Column, Paper, Section } from '../../paper'
import { agreementSection } from '../agreements'
import { bottomLineSection } from '../bottomLines'
import { paperBase } from '../paperBase'
import { quietParagraph } from '../line'
import { presentSection } from '../present'
import { sinceSection } from '../sinceSection'
import { sourceOf, type Source } from '../source'
import { subtitleOf } from '../subtitle'
import { entryRow } from './entryRow'
import { reportable, type Reportable } from './reportable'

/**
 * The running report for the file: what the chair released of what was said, item by item, with from whom it is known;
 * then what this meeting agreed. At a follow-up meeting only what is new or was changed: what earlier reports hold is
 * not repeated.
 *
 * @param entries ids of what was chosen; what may not be reported is left out whatever was chosen
 */
export function composeReport(
  state: CaseState,
  meeting: Meeting,
  entries: readonly string[],
  texts: Texts,
): Paper {
  const source = sourceOf(state, meeting, texts)
  const { bottomLines } = whatIsNew(state, source.meeting)
  const chosen = reportable(state, meeting)
    .map((each) => ({ ...each, entries: each.entries.filter(({ id }) => entries.includes(id)) }))
    .filter((each) => each.entries.length > 0)
  return {
    ...paperBase(source, texts.t('documents', 'report.title')),
    subtitle: subtitleOf(source),
    sections: [
      opening(source, chosen.length > 0),
      ...chosen.map((each) => questionSection(source, each)),
      ...sinceSection(source),
      ...bottomLineSection(source, (each) => bottomLines.some(({ id }) => id === each.id)),
      agreementSection(source),
      ...presentSection(source),
    ],
  }
}

function opening({ state, meeting, texts }: Source, any: boolean): Section {
  const { since } = whatIsNew(state, meeting)
  const date = since && formatDate(dayIn(since.plan.start), 'long', texts.register)
  return {
    heading: texts.t('documents', 'report.what'),
    blocks: [
      quietParagraph(
        date === null
          ? texts.t('documents', 'report.first')
          : texts.t('documents', 'report.since', { date }),
      ),
      ...(any ? [] : [quietParagraph(texts.t('documents', 'report.none'))]),
    ],
  }
}

function questionSection(source: Source, { phase, question, entries }: Reportable): Section {
  return {
    heading: source.texts.guide(phase, question, 'short'),
    blocks: [
      {
        kind: 'table',
        columns: columnsOf(source),
        rows: entries.map((entry) => entryRow(source, entry)),
      },
    ],
  }
}

function columnsOf({ texts }: Source): readonly Column[] {
  return [
    { header: texts.t('documents', 'report.said'), share: 66, names: true },
    { header: texts.t('documents', 'report.source'), share: 34, repeats: true },
  ]
}
