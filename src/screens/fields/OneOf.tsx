import type { Option } from '#ui'
import { Segmented } from '#ui'
import { FieldRoot } from './FieldRoot'

interface OneOfProps<Value extends string> {
  readonly field: string
  readonly label: string
  readonly labelShown?: boolean | undefined
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  /** Undefined where the choice was taken back. */
  readonly onChange: (value: Value | undefined) => void
  /** What was chosen cannot be taken back, only changed. */
  readonly firm?: boolean | undefined
}

/** One of a few, side by side; pressed again it is taken back. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { field, label, labelShown, options, value, onChange, firm } = props
  return (
    <FieldRoot field={field}>
      <Segmented
        label={label}
        labelHidden={labelShown !== true}
        size="small"
        options={options}
        value={value}
        onChange={onChange}
        onClear={firm === true ? undefined : () => onChange(undefined)}
      />
    </FieldRoot>
  )
}
