import type { Agreement, CaseState, Meeting } from '#conference'
import { mayBeShared, nameOf, personLabel } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { DataTable, EmptyState, Section, Text, type Column } from '#ui'

interface AgreementsProps {
  readonly state: CaseState
  readonly meeting: Meeting
}

/** The agreements that the page holds, and how many it withholds. */
export function Agreements({ state, meeting }: AgreementsProps) {
  const t = useText('share')
  const columns = useColumns(state, meeting)
  const { agreements } = meeting
  const shared = agreements.filter((each) => mayBeShared(meeting, each))
  const withheld = agreements.length - shared.length
  return (
    <Section heading={t('agreements')}>
      <DataTable
        caption={t('agreements')}
        captionHidden
        columns={columns}
        rows={shared}
        rowId={({ id }) => id}
        empty={<EmptyState>{t('agreements.none')}</EmptyState>}
      />
      {withheld > 0 && (
        <Text look="secondary" tone="caution">
          {t('agreements.withheld', { count: withheld })}
        </Text>
      )}
    </Section>
  )
}

function useColumns(state: CaseState, meeting: Meeting): readonly Column<Agreement>[] {
  const t = useText('share')
  const { register } = useTexts()
  return [
    {
      id: 'who',
      header: t('who'),
      namesRow: true,
      cell: ({ who }) => (who === undefined ? t('nobody') : nameOf(state, meeting, who)),
    },
    { id: 'what', header: t('what'), cell: ({ what }) => what },
    {
      id: 'for',
      header: t('for'),
      cell: (agreement) => agreement.for.map((id) => personLabel(state, id)).join(', '),
    },
    {
      id: 'by',
      header: t('by'),
      oneLine: true,
      cell: ({ by, moment }) =>
        by === undefined ? (moment ?? t('noDate')) : formatDate(by, 'weekday', register),
    },
  ]
}
