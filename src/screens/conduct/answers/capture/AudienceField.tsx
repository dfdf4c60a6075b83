import { useText } from '#i18n'
import { cx, SelectField, Text } from '#ui'
import type { EntryFields } from './entryFields'
import styles from './ChosenFields.module.css'
import { useFieldOptions } from './useFieldOptions'

interface AudienceFieldProps {
  readonly value: EntryFields['audience']
  readonly onChange: (patch: Partial<EntryFields>) => void
  /** It holds for what follows too, until it is changed: where that is not everyone, it is said. */
  readonly stays?: boolean | undefined
}

/** For whom it may be seen. */
export function AudienceField({ value, onChange, stays = false }: AudienceFieldProps) {
  const t = useText('answers')
  const { audience } = useFieldOptions()
  return (
    <div
      data-field="audience"
      className={cx(styles.audience, value !== 'everyone' && styles.reserved)}
    >
      <SelectField
        label={t('field.audience')}
        labelHidden
        look="pill"
        options={audience}
        value={value}
        onChange={(picked) => onChange({ audience: picked })}
      />
      {stays && value !== 'everyone' && (
        <Text as="span" look="small">
          {t('audience.stays')}
        </Text>
      )}
    </div>
  )
}
