import type { Dissent, Who } from '#conference'
import { whoKey } from '#conference'
import { useText } from '#i18n'
import { SavedText, WhoField } from '../../fields'
import { RowButton } from '../../list'
import { useNames } from '../../running'
import styles from './Differs.module.css'

interface DiffersProps {
  readonly scope: string
  readonly value: readonly Dissent[]
  readonly onChange: (value: readonly Dissent[]) => void
}

/** Who sees it differently, and why: that is kept, not talked away. */
export function Differs({ scope, value, onChange }: DiffersProps) {
  const t = useText('answers')
  const names = useNames()
  const add = (who: Who | undefined) => {
    if (who === undefined || value.some((each) => whoKey(each.who) === whoKey(who))) return
    onChange([...value, { who, reason: '' }])
  }
  return (
    <div className={styles.differs}>
      <WhoField
        field="differs"
        draft={`${scope}.differs`}
        label={t('differs.label')}
        labelHidden
        look="pill"
        nobody={t('differs.nobody')}
        value={undefined}
        onChange={add}
      />
      {value.map((each) => {
        const key = whoKey(each.who)
        const others = value.filter((other) => other !== each)
        return (
          <div key={key} data-differs={key} className={styles.one}>
            <span className={styles.name}>{names.who(each.who)}</span>
            <SavedText
              bare
              field="reason"
              draft={`${scope}.differs.${key}`}
              label={t('differs.reason', { name: names.who(each.who) })}
              labelHidden
              placeholder={t('differs.why')}
              value={each.reason}
              onSave={(reason) =>
                onChange(value.map((other) => (other === each ? { ...each, reason } : other)))
              }
            />
            <RowButton
              action="remove"
              aria-label={`${t('row.remove')}: ${names.who(each.who)}`}
              onClick={() => onChange(others)}
            >
              {t('row.remove')}
            </RowButton>
          </div>
        )
      })}
    </div>
  )
}
