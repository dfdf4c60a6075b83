import { ChipGroup } from '#ui'
import { useCaseState } from '../running'
import { FieldRoot } from './FieldRoot'

interface AboutProps {
  readonly field: string
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (persons: readonly string[]) => void
}

/** Members of the family, as chips. */
export function About({ field, label, value, onChange }: AboutProps) {
  const { persons } = useCaseState()
  if (persons.length === 0) return null
  return (
    <FieldRoot field={field}>
      <ChipGroup
        size="small"
        label={label}
        options={persons.map(({ id, label: name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
    </FieldRoot>
  )
}
