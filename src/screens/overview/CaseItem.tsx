import { dayIn } from '#base'
import type { CaseSummary } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { addresses, hrefOf } from '../addresses'
import { PhaseBadge, PracticeBadge } from '../shared'
import type { CaseRow } from './caseRow'
import { isOverdue } from './caseRow'
import styles from './CaseList.module.css'

interface CaseItemProps {
  readonly row: CaseRow
  /** ISO date. */
  readonly today: string
}

/** One case in the list, one link. */
export function CaseItem({ row: { id, summary }, today }: CaseItemProps) {
  const t = useText('overview')
  return (
    <li className={styles.row} data-case={id}>
      <a href={hrefOf(addresses.case(id))} className={styles.link} data-action="open-case">
        <span className={styles.code}>{summary?.code ?? t('case.unreadable')}</span>
        {summary !== null && (
          <>
            <span className={styles.marks}>
              <PhaseBadge phase={summary.phase} />
              <PracticeBadge practice={summary.practice} />
              {summary.closed && <span>{t('case.closed')}</span>}
            </span>
            <span className={styles.facts}>
              <Meeting summary={summary} today={today} />
              <Agreements summary={summary} today={today} />
            </span>
          </>
        )}
      </a>
    </li>
  )
}

interface FactProps {
  readonly summary: CaseSummary
  readonly today: string
}

function Meeting({ summary, today }: FactProps) {
  const t = useText('overview')
  const { register } = useTexts()
  const { running, nextMeeting } = summary
  if (running !== null) {
    return (
      <span data-running="">
        <Mark tone="accent">{t('case.running')}</Mark>
      </span>
    )
  }
  if (nextMeeting === null) return <span>{t('case.noMeeting')}</span>
  const date = formatDate(nextMeeting, 'weekday', register)
  if (dayIn(nextMeeting) < today) return <span>{t('case.passed', { date })}</span>
  const time = formatDate(nextMeeting, 'time', register)
  return <span>{t('case.nextMeeting', { date, time })}</span>
}

function Agreements({ summary, today }: FactProps) {
  const t = useText('overview')
  const { register } = useTexts()
  const { openAgreements, overdueFrom } = summary
  if (openAgreements === 0) return <span>{t('case.noAgreements')}</span>
  const count = t('case.agreements', { count: openAgreements })
  if (overdueFrom === null) return <span>{count}</span>
  const date = formatDate(overdueFrom, 'short', register)
  return (
    <span>
      {count},{' '}
      {isOverdue(summary, today) ? (
        <Mark tone="caution">{t('case.overdue', { date })}</Mark>
      ) : (
        t('case.earliest', { date })
      )}
    </span>
  )
}
