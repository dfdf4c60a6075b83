import { FIELDS, whoKey, type Field } from '#conference'
import type { ChoiceValue } from '#guide'
import { useText, useTexts } from '#i18n'
import { About, ChoiceField, DayField, OneOf, Pick, PillText, WhoField } from '../../../fields'
import { fieldId } from '../../../drafts'
import { readWho, useSeatOptions } from '../../../running'
import { valueWord } from '../../answering/valueWord'
import type { BesideField, EntryFields } from './entryFields'
import { PersonField } from './PersonField'

interface ChosenFieldProps {
  /** The name under which what it belongs to is kept. */
  readonly draft: string
  readonly field: BesideField
  /** The values that the question offers. */
  readonly values?: readonly ChoiceValue[] | undefined
  readonly chosen: EntryFields
  readonly onChange: (patch: Partial<EntryFields>) => void
}

/** One field beside the text: the control of the kind that its row says. */
export function ChosenField(props: ChosenFieldProps) {
  const { draft, field, values = [], chosen, onChange } = props
  const own = `${draft}.${field}`
  const seats = useSeatOptions()
  const lists = useText('lists')
  const texts = useTexts()
  const row: Field = FIELDS.entry[field]
  const label = texts.field(`entry.${field}`, 'ask')
  const held = chosen[field]
  const change = (value: EntryFields[BesideField]) => {
    const patch: Partial<Record<BesideField, EntryFields[BesideField]>> = { [field]: value }
    // What a control hands over is what its field holds.
    onChange(patch as Partial<EntryFields>)
  }
  if (field === 'value') {
    const options = values.map((value) => ({ value, label: valueWord(lists, value) }))
    const pick = (value: ChoiceValue | undefined) => onChange({ value })
    return (
      <OneOf field={field} label={label} options={options} value={chosen.value} onChange={pick} />
    )
  }
  if (typeof held === 'object') {
    return <About field={field} label={label} value={held} onChange={change} />
  }
  switch (row.kind) {
    case 'seat':
      return (
        <Pick
          field={field}
          label={label}
          none={label}
          options={seats}
          value={held}
          onChange={change}
        />
      )
    case 'person':
      return <PersonField value={held} onChange={change} />
    case 'who':
      return (
        <WhoField
          field={field}
          draft={own}
          label={label}
          labelHidden
          nobody={label}
          look="pill"
          value={held === undefined ? undefined : readWho(held)}
          onChange={(who) => change(who && whoKey(who))}
        />
      )
    case 'date':
      return (
        <DayField field={field} draft={own} label={label} value={held ?? ''} onChange={change} />
      )
    case 'choice':
      return <ChoiceField field={field} row={row} label={label} value={held} onChange={change} />
    default:
      return (
        <PillText
          id={fieldId(own)}
          data-field={field}
          label={label}
          value={held ?? ''}
          onChange={change}
        />
      )
  }
}
