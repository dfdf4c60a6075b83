import type { Option } from '#ui'
import { SelectField } from '#ui'
import { FieldRoot } from './FieldRoot'

interface PickProps<Value extends string> {
  readonly field: string
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  /** What stands there while nothing is chosen; choosing it takes the choice back. */
  readonly none?: string | undefined
}

/** One of a list, as a quiet pill. */
export function Pick<Value extends string>(props: PickProps<Value>) {
  const { field, label, options, value, onChange, none } = props
  const nothing = none === undefined ? [] : [{ value: '' as const, label: none }]
  return (
    <FieldRoot field={field}>
      <SelectField<Value | ''>
        label={label}
        labelHidden
        look="pill"
        options={[...nothing, ...options]}
        value={value ?? ''}
        onChange={(picked) => onChange(picked === '' ? undefined : picked)}
      />
    </FieldRoot>
  )
}
