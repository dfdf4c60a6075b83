import { formatDate, useText, useTexts } from '#i18n'
import { DataTable, Mark, type Column } from '#ui'
import { addresses, hrefOf } from '../addresses'
import { More, usePortion } from '../list'
import styles from './AgreementTable.module.css'
import { isLate, type OpenRow } from './openRow'

interface AgreementTableProps {
  readonly caption: string
  readonly rows: readonly OpenRow[]
  /** ISO date. */
  readonly today: string
}

/** So many are drawn at once. */
const PORTION = 100

/** Open agreements of several cases: by when, who, what, and the way to the case. */
export function AgreementTable({ caption, rows, today }: AgreementTableProps) {
  const columns = useColumns(today)
  const { shown, rest, onMore } = usePortion(rows, PORTION)
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={shown}
        rowId={({ caseId, agreement }) => `${caseId} ${agreement.id}`}
      />
      <More rest={rest} onMore={onMore} />
    </>
  )
}

function useColumns(today: string): readonly Column<OpenRow>[] {
  const t = useText('agreements')
  const { register } = useTexts()
  const due = (row: OpenRow) => {
    const { by, moment } = row.agreement
    if (by === null) return moment ?? t('noDate')
    const date = formatDate(by, 'weekday', register)
    return isLate(row, today) ? <Mark tone="caution">{t('late', { date })}</Mark> : date
  }
  return [
    { id: 'by', header: t('column.by'), cell: due },
    {
      id: 'who',
      header: t('column.who'),
      namesRow: true,
      cell: ({ agreement }) => agreement.owner || t('owner.nobody'),
    },
    { id: 'what', header: t('column.what'), cell: ({ agreement }) => agreement.what },
    {
      id: 'case',
      header: t('case'),
      cell: ({ caseId, code, agreement }) => (
        <a
          href={hrefOf(addresses.case(caseId))}
          className={styles.code}
          data-action="open-case"
          data-case={caseId}
          data-agreement={agreement.id}
        >
          {code}
        </a>
      ),
    },
  ]
}
