import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { useCaseState, useConduct } from '../../context'
import styles from './Told.module.css'
import { OneOf } from './OneOf'
import { SavedText } from './SavedText'
import { toldPersons } from './toldNotes'
import { ToldTo } from './ToldTo'

type Told = NonNullable<Agreement['informed']>

interface ToldProps {
  /** The name of the field; that of its word is this with `Note` behind it. */
  readonly field: string
  /** The id of what was told. */
  readonly item: string
  readonly label: string
  readonly yes: string
  readonly no: string
  readonly value: Told | undefined
  readonly onChange: (told: Told | undefined) => void
  readonly draft: string
}

/** Whether it was told: to whom and how, or to whom not and why. */
export function Told({ field, item, label, yes, no, value, onChange, draft }: ToldProps) {
  const t = useText('decide')
  const { send } = useConduct()
  const { told } = useCaseState()
  const answer = (said: string | undefined) => {
    // Who was told stands by a yes only; that somebody was not told stays, whatever is answered here.
    const to = said === 'yes' ? [] : toldPersons(told, item)
    if (to.length > 0) void send({ type: 'told', item, to, how: 'notNoted' })
    onChange(said === undefined ? undefined : { ...value, yes: said === 'yes' })
  }
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
        onChange={answer}
      />
      {value !== undefined && (
        <ToldTo key={String(value.yes)} field={field} item={item} yes={value.yes} />
      )}
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
