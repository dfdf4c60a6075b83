import { useText } from '#i18n'
import { Disclosure, Mark } from '#ui'
import { Fragment } from 'react'
import { addresses, hrefOf } from '../addresses'
import styles from './CaseList.module.css'
import { isPastKeeping, type CaseRow } from './caseRow'

interface PastKeepingProps {
  readonly rows: readonly CaseRow[]
  /** ISO date. */
  readonly today: string
  /** The term of the organisation, in months; null while it is read. */
  readonly keepMonths: number | null
}

/** So many are named on one line; more stand behind it. */
const NAMED = 5

/** The cases that are kept longer than was agreed, each the way to itself; practice not counted. */
export function PastKeeping({ rows, today, keepMonths }: PastKeepingProps) {
  const t = useText('overview')
  if (keepMonths === null) return null
  const past = rows.filter(({ summary }) => isPastKeeping(summary, today, keepMonths))
  if (past.length === 0) return null
  const links = past.map(({ id, summary }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <a href={hrefOf(addresses.case(id))} data-action="open-case" data-case={id}>
        {summary?.code}
      </a>
    </Fragment>
  ))
  const heading = t('keep.past', { count: past.length })
  return (
    <div className={styles.past} data-retention="past">
      {past.length > NAMED ? (
        <Disclosure summary={heading}>
          <p>{links}</p>
        </Disclosure>
      ) : (
        <p>
          <Mark tone="caution">{heading}</Mark>: {links}
        </p>
      )}
    </div>
  )
}
