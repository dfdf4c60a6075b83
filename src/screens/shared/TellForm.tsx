import type { Person } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Button, ChipGroup, DateField, FieldGroup } from '#ui'
import { useRef, useState } from 'react'
import { fieldId, useWords } from '../drafts'
import { RowButtons } from './RowButtons'
import styles from './TellForm.module.css'

/** What is noted of telling: that it was told, that it was not, or nothing any more. */
export interface Telling {
  readonly to: readonly string[]
  readonly how: 'told' | 'notTold' | 'notNoted'
  /** ISO date; only of what was told. */
  readonly on?: string
}

interface TellFormProps {
  /** The name under which the day is kept until it is noted. */
  readonly draft: string
  /** What it is about, in words: for who hears the page. */
  readonly words: string
  readonly persons: readonly Person[]
  /** ISO date. */
  readonly today: string
  /** Out: whether it was noted. */
  readonly onNote: (telling: Telling) => boolean
}

/** To whom something was told and when, or that it was not. Nobody is chosen before the chair chooses. */
export function TellForm({ draft, words, persons, today, onNote }: TellFormProps) {
  const t = useText('share')
  const { register } = useTexts()
  const [to, setTo] = useState<readonly string[]>([])
  const { words: kept, put, drop } = useWords(draft, { on: today }, false)
  const { on } = kept
  const [error, setError] = useState('')
  const whom = useRef<HTMLDivElement>(null)
  const note = (how: Telling['how']) => {
    if (to.length === 0) {
      whom.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
      return setError(t('told.whom'))
    }
    setError('')
    if (onNote({ to, how, ...(how === 'told' && on !== '' && { on }) })) {
      setTo([])
      drop()
    }
  }
  const button = (what: 'tell' | 'notTell' | 'untell', hook: string, how: Telling['how']) => (
    <Button
      kind="quiet"
      size="small"
      data-do={hook}
      aria-label={t('form.of', { form: t(`told.${what}`), name: words })}
      onClick={() => note(how)}
    >
      {t(`told.${what}`)}
    </Button>
  )
  return (
    <div className={styles.form}>
      <FieldGroup label={t('told.to')} labelHidden error={error}>
        <div ref={whom} data-field="told-to">
          <ChipGroup
            size="small"
            label={t('told.toOf', { words })}
            options={persons.map(({ id, label }) => ({ value: id, label }))}
            value={to}
            onChange={setTo}
          />
        </div>
      </FieldGroup>
      <DateField
        label={t('told.on')}
        labelHidden
        inWords={on === '' ? undefined : formatDate(on, 'weekday', register).split(' ')[0]}
        value={on}
        onChange={(typed) => put({ on: typed })}
        id={fieldId(draft, 'on')}
        data-field="told-on"
      />
      <RowButtons>
        {button('tell', 'tell', 'told')}
        {button('notTell', 'not-told', 'notTold')}
        {button('untell', 'untell', 'notNoted')}
      </RowButtons>
    </div>
  )
}
