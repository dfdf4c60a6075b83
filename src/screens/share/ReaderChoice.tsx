import { SelectField, type Option } from '#ui'

interface ChoiceProps {
  readonly label: string
  /** In `data-field`. */
  readonly field: string
  readonly options: readonly Option<string>[]
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** For whom a document is; nothing where there is no choice. */
export function ReaderChoice({ label, field, options, value, onChange }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <SelectField
      label={label}
      labelHidden
      look="pill"
      options={options}
      value={value}
      onChange={onChange}
      data-field={field}
    />
  )
}
