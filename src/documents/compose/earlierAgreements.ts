import { dayIn } from '#base'
import type { Agreement, OpenAgreement } from '#conference'
import { isSettled, openAgreements } from '#conference'
import { formatDate } from '#i18n'
import type { Line, Section } from '../paper'
import { agreementColumns, agreementRow } from './agreementRow'
import { byDate } from './byDate'
import { keepAll, type Keep } from './keep'
import { line } from './line'
import { followedLines } from './soFar'
import type { Source } from './source'

/**
 * The agreements of earlier meetings that are still open after this one, each with when it was made and how
 * often it was put off, and for professionals what became of it so far. What was noted with that stays with the chair: a
 * note belongs to no part.
 */
export function earlierSection(
  source: Source,
  keep: Keep<Agreement> = keepAll,
): readonly Section[] {
  const rows = stillOpen(source)
    .filter(({ agreement, meeting }) => keep(agreement, meeting))
    .map((open) =>
      agreementRow({ ...source, meeting: open.meeting }, open.agreement, history(source, open)),
    )
  if (rows.length === 0) return []
  return [
    {
      heading: source.texts.t('documents', 'earlier'),
      blocks: [{ kind: 'table', columns: agreementColumns(source), rows }],
    },
  ]
}

/** The agreements of earlier meetings that whoever reads it may read and that are open after this one, by date. */
export function stillOpen(
  source: Pick<Source, 'state' | 'meeting' | 'visibility'>,
): readonly OpenAgreement[] {
  return openAfter(source).filter(({ agreement, meeting }) =>
    source.visibility.may(agreement, meeting),
  )
}

/** The agreements of earlier meetings that are open after this one, whoever may read them, by date. */
export function openAfter({
  state,
  meeting,
}: Pick<Source, 'state' | 'meeting'>): readonly OpenAgreement[] {
  return openAgreements(state, meeting)
    .filter(({ agreement: { id } }) => !isSettled(meeting.followUps[id]))
    .filter(({ agreement: { id } }) => !meeting.agreements.some((each) => each.id === id))
    .toSorted((one, other) => byDate(one.agreement, other.agreement))
}

/** This meeting put it off once more: who reads the page reads it afterwards. */
function history(source: Source, { agreement, meeting, carried }: OpenAgreement): readonly Line[] {
  const { t, register } = source.texts
  const since = t('documents', 'earlier.since', {
    date: formatDate(dayIn(meeting.plan.start), 'long', register),
  })
  return [
    ...line('quiet', `${since}, ${t('documents', 'earlier.carried', { count: carried + 1 })}`),
    ...followedLines(source, agreement, meeting),
  ]
}
