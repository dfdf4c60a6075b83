import { useText } from '#i18n'
import { EmptyState, Text } from '#ui'
import { useMemo, useState } from 'react'
import { AgreementTable } from './AgreementTable'
import { chosen, EVERYTHING } from './filter'
import { ChoiceFields } from './ChoiceFields'
import { sortRows, isLate, type OpenRow, type SortOrder } from './openRow'

interface AllOpenProps {
  readonly rows: readonly OpenRow[]
  /** ISO date. */
  readonly today: string
}

/** The open agreements with what one looks for among them, and how many that are. */
export function AllOpen({ rows, today }: AllOpenProps) {
  const t = useText('agreements')
  const [choice, setChoice] = useState(EVERYTHING)
  const [order, setOrder] = useState<SortOrder>('date')
  const shown = useMemo(() => sortRows(chosen(rows, choice), order), [rows, choice, order])
  const late = shown.filter((row) => isLate(row, today)).length
  const count = t('count', { count: shown.length })
  return (
    <>
      <ChoiceFields
        rows={rows}
        choice={choice}
        onChoice={setChoice}
        order={order}
        onOrder={setOrder}
      />
      <div role="status" data-count={shown.length} data-late={late}>
        <Text tone="second">
          {late === 0 ? count : t('countLate', { count: late, agreements: count })}
        </Text>
      </div>
      {shown.length === 0 && <EmptyState>{t('noneHere')}</EmptyState>}
      {shown.length > 0 && (
        <AgreementTable
          key={`${order} ${choice.owner} ${choice.caseId}`}
          caption={t('title')}
          rows={shown}
          today={today}
        />
      )}
    </>
  )
}
