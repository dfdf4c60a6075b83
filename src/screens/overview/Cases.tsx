import { useText } from '#i18n'
import { EmptyState, TextField } from '#ui'
import { useState } from 'react'
import { CaseItem } from './CaseItem'
import styles from './CaseList.module.css'
import { found, sorted, type CaseRow } from './caseRow'

interface CasesProps {
  readonly rows: readonly CaseRow[]
  /** ISO date. */
  readonly today: string
  /** A case is being begun: an empty list needs no words. */
  readonly quiet: boolean
}

/** Few enough to see at a glance: then there is nothing to search. */
const FEW = 6

/** The list of cases, what asks for something first; long lists can be searched. */
export function Cases({ rows, today, quiet }: CasesProps) {
  const t = useText('overview')
  const [search, setSearch] = useState('')
  const shown = sorted(found(rows, search), today)
  return (
    <>
      {rows.length > FEW && (
        <TextField
          type="search"
          label={t('search')}
          value={search}
          onChange={setSearch}
          data-field="search"
        />
      )}
      {shown.length === 0 && !quiet && (
        <EmptyState>{rows.length === 0 ? t('empty') : t('notFound')}</EmptyState>
      )}
      {shown.length > 0 && (
        <ul role="list" className={styles.list} aria-label={t('title')}>
          {shown.map((row) => (
            <CaseItem key={row.id} row={row} today={today} />
          ))}
        </ul>
      )}
    </>
  )
}
