import type { Agreement } from '#conference'
import { useText } from '#i18n'
import styles from './Told.module.css'
import { OneOf } from './OneOf'
import { SavedText } from './SavedText'

type Told = NonNullable<Agreement['informed']>

interface ToldProps {
  /** The name of the field; that of its word is this with `Note` behind it. */
  readonly field: string
  readonly label: string
  readonly yes: string
  readonly no: string
  readonly value: Told | undefined
  readonly onChange: (told: Told | undefined) => void
  readonly draft: string
}

/** Whether somebody was told: yes and how, or not yet and why. */
export function Told({ field, label, yes, no, value, onChange, draft }: ToldProps) {
  const t = useText('decide')
  return (
    <div className={styles.told}>
      <OneOf
        field={field}
        label={label}
        labelShown
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        value={value === undefined ? undefined : value.yes ? 'yes' : 'no'}
        onChange={(answer) =>
          onChange(answer === undefined ? undefined : { ...value, yes: answer === 'yes' })
        }
      />
      {value !== undefined && (
        <SavedText
          bare
          field={`${field}Note`}
          draft={draft}
          label={t(value.yes ? 'told.how' : 'told.why')}
          labelHidden
          placeholder={t(value.yes ? 'told.how' : 'told.why')}
          value={value.note ?? ''}
          onSave={(note) => onChange({ ...value, note: note === '' ? undefined : note })}
        />
      )}
    </div>
  )
}
