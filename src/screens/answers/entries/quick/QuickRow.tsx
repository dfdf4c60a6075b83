import type { Entry } from '#conference'
import type { ChoiceValue } from '#guide'
import { useText } from '#i18n'
import { memo } from 'react'
import { OneOf, SavedText } from '../../../fields'
import { QUICK_ROW } from '../../../list'
import { valueWord } from '../../answering/valueWord'
import styles from './QuickValues.module.css'

interface QuickRowProps {
  readonly id: string
  readonly label: string
  readonly values: readonly ChoiceValue[]
  readonly entry: Entry | undefined
  readonly put: (id: string, entry: Entry | undefined, change: Partial<Entry>) => void
  readonly scope: string
}

/** One domain or person with its value and a note. */
export const QuickRow = memo(function QuickRow(props: QuickRowProps) {
  const { id, label, values, entry, put, scope } = props
  const t = useText('answers')
  const lists = useText('lists')
  return (
    <li ref={QUICK_ROW.ref(id)} data-quick={id} className={styles.row}>
      <span className={styles.label}>{label}</span>
      <OneOf
        field="value"
        label={label}
        options={values.map((value) => ({ value, label: valueWord(lists, value) }))}
        value={entry?.value}
        onChange={(value) => put(id, entry, { value })}
      />
      <div className={styles.note}>
        <SavedText
          bare
          field="note"
          draft={`${scope}.note.${id}`}
          label={t('quick.note', { label })}
          labelHidden
          placeholder={t('quick.notePlaceholder')}
          value={entry?.text ?? ''}
          onSave={(text) => put(id, entry, { text })}
        />
      </div>
    </li>
  )
})
