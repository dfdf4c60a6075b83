import { whoKey } from '#conference'
import type { ChoiceValue, EntryField } from '#guide'
import { useText } from '#i18n'
import { About } from '../form/About'
import { DayField } from '../form/DayField'
import { OneOf } from '../form/OneOf'
import { Pick } from '../form/Pick'
import { PillText } from '../form/PillText'
import { valueWord } from '../entries/valueWord'
import { readWho } from '../who/readWho'
import { useSeatOptions } from '../who/useSeatOptions'
import { WhoField } from '../who/WhoField'
import type { EntryFields, ChosenWord } from './entryFields'
import { PersonField } from './PersonField'
import { useFieldOptions } from './useFieldOptions'

interface ChosenFieldProps {
  readonly field: EntryField
  readonly values?: readonly ChoiceValue[] | undefined
  readonly chosen: EntryFields
  readonly onChange: (patch: Partial<EntryFields>) => void
}

/** One choice beside the text, by the name of its field. */
export function ChosenField({ field, values = [], chosen, onChange }: ChosenFieldProps) {
  const t = useText('answers')
  const lists = useText('lists')
  const options = useFieldOptions()
  const seats = useSeatOptions()
  const named = { field, label: t(`field.${field}`), none: t(`field.${field}`) }
  switch (field) {
    case 'by':
      return (
        <Pick {...named} options={seats} value={chosen.by} onChange={(by) => onChange({ by })} />
      )
    case 'about':
      return <About {...named} value={chosen.about} onChange={(about) => onChange({ about })} />
    case 'person':
      return <PersonField value={chosen.person} onChange={(person) => onChange({ person })} />
    case 'owner':
      return (
        <WhoField
          {...named}
          labelHidden
          nobody={named.none}
          look="pill"
          value={chosen.owner === undefined ? undefined : readWho(chosen.owner)}
          onChange={(owner) => onChange({ owner: owner && whoKey(owner) })}
        />
      )
    case 'domain':
      return (
        <Pick
          {...named}
          options={options.domain}
          value={chosen.domain}
          onChange={(domain) => onChange({ domain })}
        />
      )
    case 'value':
      return (
        <OneOf
          {...named}
          options={values.map((value) => ({ value, label: valueWord(lists, value) }))}
          value={chosen.value}
          onChange={(value) => onChange({ value })}
        />
      )
    case 'certainty':
      return (
        <OneOf
          {...named}
          options={options.certainty}
          value={chosen.certainty}
          onChange={(certainty) => onChange({ certainty })}
        />
      )
    case 'slot':
      return (
        <OneOf
          {...named}
          options={options.slot}
          value={chosen.slot}
          onChange={(slot) => onChange({ slot })}
        />
      )
    case 'nature':
      return (
        <OneOf
          {...named}
          options={options.nature}
          value={chosen.nature}
          onChange={(nature) => onChange({ nature })}
        />
      )
    case 'reach':
      return (
        <OneOf
          {...named}
          options={options.reach}
          value={chosen.reach}
          onChange={(reach) => onChange({ reach })}
        />
      )
    case 'due':
      return <DayField {...named} value={chosen.due} onChange={(due) => onChange({ due })} />
    default:
      return (
        <PillText
          data-field={field}
          label={named.label}
          value={chosen[field]}
          onChange={(word) => onChange(wordPatch(field, word))}
        />
      )
  }
}

function wordPatch(field: ChosenWord, word: string): Partial<EntryFields> {
  const patch: Partial<Record<ChosenWord, string>> = { [field]: word }
  return patch
}
