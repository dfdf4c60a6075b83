import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { addresses, hrefOf } from '../../addresses'
import styles from '../CaseList.module.css'
import type { Findable } from './searchIndex'

interface FoundItemProps {
  readonly found: Findable
  /** ISO date. */
  readonly today: string
}

/** One thing that was found in a case, one link to that case: the agreement, or the case with why it was found. */
export function FoundItem({ found: { row, names, agreement }, today }: FoundItemProps) {
  const t = useText('agreements')
  const code = row.summary?.code
  return (
    <li className={styles.row} data-case={row.id}>
      <a href={hrefOf(addresses.case(row.id))} className={styles.found} data-action="open-case">
        <span className={styles.name}>{agreement === null ? code : agreement.what}</span>
        {agreement === null ? (
          <span className={styles.facts}>{names.join(' · ')}</span>
        ) : (
          <span className={styles.facts}>
            <span>{code}</span>
            <span>
              {agreement.owner || t('owner.nobody')} · <Due by={agreement.by} today={today} />
            </span>
          </span>
        )}
      </a>
    </li>
  )
}

function Due({ by, today }: { readonly by: string | null; readonly today: string }) {
  const t = useText('agreements')
  const { register } = useTexts()
  if (by === null) return t('noDate')
  const date = formatDate(by, 'weekday', register)
  return by < today ? <Mark tone="caution">{t('late', { date })}</Mark> : date
}
