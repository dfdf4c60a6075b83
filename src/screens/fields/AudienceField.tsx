import type { Audience } from '#conference'
import { useText, useTexts } from '#i18n'
import { cx, SelectField, Text } from '#ui'
import styles from './AudienceField.module.css'

interface AudienceFieldProps {
  readonly value: Audience
  readonly onChange: (patch: { readonly audience: Audience }) => void
  /** It holds for what follows too, until it is changed: where that is not everyone, it is said. */
  readonly stays?: boolean | undefined
}

/** From the one that shows most to the one that shows least. */
const AUDIENCES = ['everyone', 'professionals', 'chair'] as const

/** For whom it may be seen. */
export function AudienceField({ value, onChange, stays = false }: AudienceFieldProps) {
  const t = useText('answers')
  const texts = useTexts()
  return (
    <div
      data-field="audience"
      className={cx(styles.audience, value !== 'everyone' && styles.reserved)}
    >
      <SelectField
        label={texts.field('entry.audience', 'ask')}
        labelHidden
        look="pill"
        options={AUDIENCES.map((each) => ({
          value: each,
          label: texts.option('audience', each),
        }))}
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
