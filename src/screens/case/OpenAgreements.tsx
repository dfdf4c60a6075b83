import type { CaseState, OpenAgreement } from '#conference'
import { nameOf, openAgreements } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { DataTable, EmptyState, Mark, Section, type Column } from '#ui'
import { useCaseParts, useCaseState } from './CaseContext'

/** The agreements of all earlier meetings that are not done, the one that is due first on top. */
export function OpenAgreements() {
  const t = useText('case')
  const state = useCaseState()
  const columns = useColumns(state)
  const rows = openAgreements(state).toSorted((one, other) =>
    (one.agreement.by ?? '9999').localeCompare(other.agreement.by ?? '9999'),
  )
  return (
    <Section heading={t('agreements')}>
      <DataTable
        caption={t('agreements')}
        captionHidden
        columns={columns}
        rows={rows}
        rowId={({ agreement }) => agreement.id}
        empty={<EmptyState>{t('agreements.none')}</EmptyState>}
      />
    </Section>
  )
}

function useColumns(state: CaseState): readonly Column<OpenAgreement>[] {
  const t = useText('case')
  const { register } = useTexts()
  const { today } = useCaseParts()
  const due = ({ agreement: { by, moment } }: OpenAgreement) => {
    if (by === undefined) return moment ?? t('agreements.noDate')
    const date = formatDate(by, 'weekday', register)
    return by < today ? <Mark tone="caution">{t('agreements.late', { date })}</Mark> : date
  }
  return [
    {
      id: 'who',
      header: t('agreements.who'),
      namesRow: true,
      cell: ({ agreement: { who }, meeting }) =>
        who === undefined ? t('agreements.nobody') : nameOf(state, meeting, who),
    },
    { id: 'what', header: t('agreements.what'), cell: ({ agreement }) => agreement.what },
    { id: 'by', header: t('agreements.by'), cell: due, oneLine: true },
  ]
}
