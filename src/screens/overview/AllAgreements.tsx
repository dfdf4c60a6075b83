import { useText } from '#i18n'
import { Mark } from '#ui'
import { addresses, hrefOf } from '../addresses'
import styles from './CaseList.module.css'
import type { CaseRow } from './caseRow'

interface AllAgreementsProps {
  readonly rows: readonly CaseRow[]
  /** ISO date. */
  readonly today: string
}

/** How many agreements are open over all cases, practice not counted, and the way to them. */
export function AllAgreements({ rows, today }: AllAgreementsProps) {
  const t = useText('overview')
  const summaries = rows.flatMap(({ summary }) => summary ?? [])
  if (summaries.every(({ agreements }) => agreements.length === 0)) return null
  const open = summaries.flatMap(({ practice, agreements }) => (practice ? [] : agreements))
  const late = open.filter(({ by }) => by !== null && by < today).length
  return (
    <p className={styles.open}>
      <a href={hrefOf(addresses.agreements)} data-action="all-agreements">
        {t('agreements', { count: open.length })}
      </a>
      {late > 0 && (
        <>
          {', '}
          <Mark tone="caution">{t('agreements.late', { count: late })}</Mark>
        </>
      )}
    </p>
  )
}
