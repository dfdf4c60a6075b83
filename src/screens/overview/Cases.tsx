import { useText } from '#i18n'
import { EmptyState, Section } from '#ui'
import { useMemo, useState } from 'react'
import { AllAgreements } from './AllAgreements'
import { CaseList } from './CaseList'
import { PastKeeping } from './PastKeeping'
import styles from './CaseList.module.css'
import { sorted, type CaseRow } from './caseRow'
import { Search } from './search/Search'
import { SearchField } from './search/SearchField'

interface CasesProps {
  readonly rows: readonly CaseRow[]
  /** ISO date. */
  readonly today: string
  /** A case is being begun: an empty list needs no words. */
  readonly quiet: boolean
  /** The term of the organisation, in months; null while it is read. */
  readonly keepMonths: number | null
}

/** The list of cases, what asks for something first; or what is found in them. */
export function Cases({ rows, today, quiet, keepMonths }: CasesProps) {
  const t = useText('overview')
  const [typed, setTyped] = useState('')
  const inOrder = useMemo(() => sorted(rows, today), [rows, today])
  const real = inOrder.filter(({ summary }) => summary?.practice !== true)
  const practice = inOrder.filter(({ summary }) => summary?.practice === true)
  if (rows.length === 0) return quiet ? null : <EmptyState>{t('empty')}</EmptyState>
  return (
    <>
      <div className={styles.top}>
        <SearchField typed={typed} onType={setTyped} />
        <AllAgreements rows={rows} today={today} />
      </div>
      {typed.trim() !== '' ? (
        <Search rows={inOrder} typed={typed} today={today} />
      ) : (
        <>
          <PastKeeping rows={real} today={today} keepMonths={keepMonths} />
          {real.length > 0 && <CaseList label={t('title')} rows={real} today={today} />}
          {practice.length > 0 && (
            <Section heading={t('practice.title')}>
              <CaseList label={t('practice.title')} rows={practice} today={today} />
            </Section>
          )}
        </>
      )}
    </>
  )
}
