import type { Entry } from '#conference'
import { useNames } from '../who/useNames'
import { NamedRow } from './NamedRow'

interface NamedRowsProps {
  readonly entries: readonly Entry[]
  readonly onTake: (entry: Entry) => void
}

/** What was named as a must, row by row. */
export function NamedRows({ entries, onTake }: NamedRowsProps) {
  const names = useNames()
  return (
    <ul role="list">
      {entries.map((entry) => (
        <NamedRow key={entry.id} entry={entry} names={names} onTake={onTake} />
      ))}
    </ul>
  )
}
