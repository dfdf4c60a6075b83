import type { Field } from '#conference'
import { useTexts } from '#i18n'
import { OneOf } from './OneOf'
import { Pick } from './Pick'

interface ChoiceFieldProps {
  readonly field: string
  /** The row of the field: what there is to choose, and the list that has a word for it. */
  readonly row: Field
  readonly label: string
  readonly labelShown?: boolean | undefined
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** So many options stand side by side; more are a list. */
const SIDE_BY_SIDE = 4

/** One of those that a row offers. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { field, row, label, labelShown, value, onChange } = props
  const texts = useTexts()
  const options = (row.values ?? []).map((each) => ({
    value: each,
    label: texts.option(row.words ?? '', each),
  }))
  const choice = { field, label, options, value, onChange }
  return options.length > SIDE_BY_SIDE ? (
    <Pick {...choice} none={label} />
  ) : (
    <OneOf {...choice} labelShown={labelShown} />
  )
}
