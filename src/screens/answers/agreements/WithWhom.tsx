import type { Who } from '#conference'
import { whoKey } from '#conference'
import { useText } from '#i18n'
import { notesOnEnter } from '#ui'
import { useRef } from 'react'
import { FieldRoot, KeyScope, WhoField } from '../../fields'
import { RowButton } from '../../list'
import { useNames } from '../../running'
import styles from './Agreements.module.css'

interface WithWhomProps {
  /** The name under which what is being typed is kept until it is saved. */
  readonly draft: string
  readonly value: readonly Who[]
  readonly onChange: (value: readonly Who[]) => void
}

/** Those with whom somebody does it: each stands there, choosing adds one more. */
export function WithWhom({ draft, value, onChange }: WithWhomProps) {
  const t = useText('decide')
  const words = useText('answers')
  const names = useNames()
  const field = useRef<HTMLDivElement>(null)
  const drop = (who: Who) => {
    // The button goes with its row: one goes on where the next is chosen.
    field.current?.querySelector('select')?.focus()
    onChange(value.filter((each) => each !== who))
  }
  const add = (who: Who | undefined) => {
    if (who === undefined || value.some((each) => whoKey(each) === whoKey(who))) return
    onChange([...value, who])
  }
  return (
    <FieldRoot field="withWhom">
      <KeyScope
        ref={field}
        className={styles.together}
        onKeyDown={(event) => {
          // Whoever is chosen is in already: Enter leaves the agreement open for the next one.
          if (notesOnEnter(event)) event.preventDefault()
        }}
      >
        <span>{t('agreement.withWhom')}</span>
        {value.map((who) => (
          <span key={whoKey(who)} data-with={whoKey(who)} className={styles.one}>
            <bdi>{names.who(who)}</bdi>
            <RowButton
              action="remove"
              aria-label={t('agreement.withWhomDrop', { name: names.who(who) })}
              onClick={() => drop(who)}
            >
              {words('row.remove')}
            </RowButton>
          </span>
        ))}
        <WhoField
          field="withWhomAdd"
          draft={draft}
          label={t('agreement.withWhom')}
          labelHidden
          look="pill"
          nobody={t('agreement.withWhomAdd')}
          value={undefined}
          onChange={add}
        />
      </KeyScope>
    </FieldRoot>
  )
}
