import { useTexts } from '#i18n'
import { OneOf, Pick } from '../../../fields'
import { useCaseState } from '../../../running'

interface PersonFieldProps {
  readonly value: string | undefined
  readonly onChange: (person: string | undefined) => void
}

/** Up to so many members of a family stand side by side; more are a list. */
const SIDE_BY_SIDE = 6

/** The one member of the family whose answer it is. */
export function PersonField({ value, onChange }: PersonFieldProps) {
  const { persons } = useCaseState()
  const label = useTexts().field('entry.person', 'ask')
  const options = persons.map(({ id, label }) => ({ value: id, label }))
  const field = { field: 'person', label, options, value, onChange }
  if (persons.length === 0) return null
  if (persons.length > SIDE_BY_SIDE) return <Pick {...field} none={label} />
  return <OneOf {...field} />
}
