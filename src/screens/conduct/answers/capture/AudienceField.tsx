import { useText } from '#i18n'
import { cx, SelectField } from '#ui'
import type { Chosen } from './chosen'
import styles from './ChosenFields.module.css'
import { useFieldOptions } from './useFieldOptions'

interface AudienceFieldProps {
  readonly value: Chosen['audience']
  readonly onChange: (patch: Partial<Chosen>) => void
}

/** For whom it may be seen. */
export function AudienceField({ value, onChange }: AudienceFieldProps) {
  const t = useText('answers')
  const { audience } = useFieldOptions()
  return (
    <div data-field="audience" className={cx(value !== 'everyone' && styles.reserved)}>
      <SelectField
        label={t('field.audience')}
        labelHidden
        look="pill"
        options={audience}
        value={value}
        onChange={(picked) => onChange({ audience: picked })}
      />
    </div>
  )
}
