import type { ChoiceValue, EntryField } from '#guide'
import { useTexts } from '#i18n'
import type { Option } from '#ui'
import { memo } from 'react'
import { AudienceField, Pick } from '../../../fields'
import { besideFields, type EntryFields } from './entryFields'
import { ChosenField } from './ChosenField'

interface ChosenFieldsProps {
  /** The name under which what they belong to is kept. */
  readonly draft: string
  /** The fields that the question asks for, and the values that it offers. */
  readonly fields: readonly EntryField[]
  readonly values?: readonly ChoiceValue[] | undefined
  /** What it can say more about. */
  readonly of?: readonly Option<string>[] | undefined
  readonly chosen: EntryFields
  readonly onChange: (patch: Partial<EntryFields>) => void
}

/** What it is about: the choices that belong to what is being said, as quiet pills. */
export const ChosenFields = memo(function ChosenFields(props: ChosenFieldsProps) {
  const { draft, fields, values, of, chosen, onChange } = props
  const texts = useTexts()
  return (
    <>
      {of !== undefined && (
        <Pick
          field="of"
          label={texts.field('entry.of', 'ask')}
          none={texts.field('entry.of', 'ask')}
          options={of}
          value={chosen.of}
          onChange={(about) => onChange({ of: about })}
        />
      )}
      {besideFields(fields)
        // How sure it is comes last, at the far end.
        .filter((field) => field !== 'certainty')
        .map((field) => (
          <ChosenField
            key={field}
            draft={draft}
            field={field}
            values={values}
            chosen={chosen}
            onChange={onChange}
          />
        ))}
    </>
  )
})

interface ChosenEndProps extends ChosenFieldsProps {
  /** For whom it may be seen holds for what is said next too. */
  readonly stays?: boolean | undefined
}

/** How sure it is, and for whom it may be seen. */
export const ChosenEnd = memo(function ChosenEnd(props: ChosenEndProps) {
  const { draft, fields, chosen, onChange, stays } = props
  return (
    <>
      {fields.includes('certainty') && (
        <ChosenField draft={draft} field="certainty" chosen={chosen} onChange={onChange} />
      )}
      <AudienceField value={chosen.audience} onChange={onChange} stays={stays} />
    </>
  )
})
