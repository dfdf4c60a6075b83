import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { ChipGroup } from '#ui'
import { useState } from 'react'
import { noteOf, toldPersons, useCaseState, useConduct, useToday } from '../running'
import { DayField } from './DayField'
import { FieldRoot } from './FieldRoot'
import { OneOf } from './OneOf'
import { SavedText } from './SavedText'
import styles from './Told.module.css'

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
        <ToldTo
          key={String(value.yes)}
          field={field}
          draft={`${draft}.on`}
          item={item}
          yes={value.yes}
        />
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

interface ToldToProps {
  /** The name under which the day is kept while it is typed. */
  readonly draft: string
  /** The name of the field: of the chips this with `To` behind it, of the day with `On`. */
  readonly field: string
  /** The id of what was told. */
  readonly item: string
  /** Whether these were told, or were not. */
  readonly yes: boolean
}

/** To whom of the family it was told and on which day, or to whom it was not: each chip is noted at once. */
export function ToldTo({ field, draft, item, yes }: ToldToProps) {
  const t = useText('decide')
  const { send } = useConduct()
  const { told, persons } = useCaseState()
  const today = useToday()
  const noted = persons.filter(({ id }) => noteOf(told, item, id)?.yes === yes).map(({ id }) => id)
  const known = noted.map((id) => noteOf(told, item, id)?.on).find((each) => each !== undefined)
  const [picked, setPicked] = useState<string | null>(null)
  const on = picked ?? known ?? today()
  if (persons.length === 0) return null
  const note = (to: readonly string[], how: 'told' | 'notTold' | 'notNoted', day: string) => {
    if (to.length === 0) return
    const dated = how !== 'notNoted' && day !== ''
    void send({ type: 'told', item, to, how, ...(dated && { on: day }) })
  }
  const choose = (chosen: readonly string[]) => {
    note(
      chosen.filter((each) => !noted.includes(each)),
      yes ? 'told' : 'notTold',
      on,
    )
    note(
      noted.filter((each) => !chosen.includes(each)),
      'notNoted',
      on,
    )
  }
  const label = t(yes ? 'told.to' : 'told.notTo')
  return (
    <div className={styles.to}>
      <span>{label}</span>
      <FieldRoot field={`${field}To`}>
        <ChipGroup
          size="small"
          label={label}
          options={persons.map((each) => ({ value: each.id, label: each.label }))}
          value={noted}
          onChange={choose}
        />
      </FieldRoot>
      <DayField
        field={`${field}On`}
        draft={draft}
        label={t('told.on')}
        value={on}
        onLeave
        onChange={(day) => {
          setPicked(day)
          note(noted, yes ? 'told' : 'notTold', day)
        }}
      />
    </div>
  )
}
