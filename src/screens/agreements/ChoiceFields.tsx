import { useText } from '#i18n'
import { Inline, Segmented, SelectField } from '#ui'
import type { AgreementFilter } from './filter'
import { ORDERS, type OpenRow, type SortOrder } from './openRow'
import { useChoiceOptions } from './useChoiceOptions'

interface ChoiceFieldsProps {
  /** All that can be chosen from. */
  readonly rows: readonly OpenRow[]
  readonly choice: AgreementFilter
  readonly onChoice: (choice: AgreementFilter) => void
  readonly order: SortOrder
  readonly onOrder: (order: SortOrder) => void
}

/** Whose agreements, of which case, in which order. Kept nowhere: who leaves the page finds all of them again. */
export function ChoiceFields({ rows, choice, onChoice, order, onOrder }: ChoiceFieldsProps) {
  const t = useText('agreements')
  const { owners, cases } = useChoiceOptions(rows)
  return (
    <Inline gap={5} align="end">
      <SelectField
        label={t('owner')}
        options={owners}
        value={choice.owner}
        onChange={(owner) => onChoice({ ...choice, owner })}
        data-field="owner"
      />
      <SelectField
        label={t('case')}
        options={cases}
        value={choice.caseId}
        onChange={(caseId) => onChoice({ ...choice, caseId })}
        data-field="case"
      />
      <div data-field="order">
        <Segmented
          label={t('order')}
          options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          value={order}
          onChange={onOrder}
        />
      </div>
    </Inline>
  )
}
