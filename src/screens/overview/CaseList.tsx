import { CaseItem } from './CaseItem'
import styles from './CaseList.module.css'
import type { CaseRow } from './caseRow'
import { More, usePortion } from '../list'

interface CaseListProps {
  readonly label: string
  readonly rows: readonly CaseRow[]
  /** ISO date. */
  readonly today: string
}

/** So many are drawn at once. */
const PORTION = 60

/** Cases under each other, with a line between. */
export function CaseList({ label, rows, today }: CaseListProps) {
  const { shown, rest, onMore } = usePortion(rows, PORTION)
  return (
    <div>
      <ul role="list" className={styles.list} aria-label={label}>
        {shown.map((row) => (
          <CaseItem key={row.id} row={row} today={today} />
        ))}
      </ul>
      <More rest={rest} onMore={onMore} />
    </div>
  )
}
