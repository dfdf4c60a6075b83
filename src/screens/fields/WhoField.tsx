import type { Who } from '#conference'
import { whoKey } from '#conference'
import { useText } from '#i18n'
import type { Option } from '#ui'
import { SelectField } from '#ui'
import { useState } from 'react'
import { FieldRoot } from './FieldRoot'
import { WordField } from './WordField'
import { useDraft } from '../drafts'
import { readWho, type Names, useNames, useWhoOptions } from '../running'

interface WhoFieldProps {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly field: string
  readonly value: Who | undefined
  readonly onChange: (who: Who | undefined) => void
  readonly look?: 'pill' | 'boxed' | undefined
  /** The name under which what is being typed is kept until it is saved. */
  readonly draft: string
  /** What stands there while nobody is named. */
  readonly nobody: string
}

const OTHER = 'other'

/** Somebody of the table, of the family, or somebody else by name. */
export function WhoField(props: WhoFieldProps) {
  const { label, labelHidden, field, value, onChange, look = 'boxed', draft, nobody } = props
  const t = useText('answers')
  const names = useNames()
  const people = useWhoOptions()
  const [naming, setNaming] = useState(false)
  // Somebody else was being named: the field for it is there again, and brings its own text back.
  useDraft(draft, () => setNaming(true))
  const isOther = naming || value?.kind === 'other'
  const options = [
    { value: '', label: nobody },
    ...people,
    ...fromElsewhere(people, value, names),
    { value: OTHER, label: t('who.other') },
  ]
  const pick = (picked: string) => {
    setNaming(picked === OTHER)
    if (picked !== OTHER) onChange(readWho(picked))
  }
  const nameOther = (name: string) => {
    setNaming(false)
    onChange(name === '' ? undefined : { kind: 'other', name })
  }
  return (
    <FieldRoot field={field}>
      <SelectField
        label={label}
        labelHidden={labelHidden}
        look={look}
        options={options}
        value={isOther ? OTHER : value === undefined ? '' : whoKey(value)}
        onChange={pick}
      />
      {isOther && (
        <WordField
          label={t('who.otherName')}
          look={look}
          draft={draft}
          value={value?.kind === 'other' ? value.name : ''}
          begins={naming}
          onSave={nameOther}
        />
      )}
    </FieldRoot>
  )
}

/** Somebody named earlier who is no longer to choose from: a participant of another meeting. */
function fromElsewhere(
  people: readonly Option<string>[],
  who: Who | undefined,
  names: Names,
): readonly Option<string>[] {
  if (who === undefined || who.kind === 'other') return []
  const value = whoKey(who)
  return people.some((each) => each.value === value) ? [] : [{ value, label: names.who(who) }]
}
