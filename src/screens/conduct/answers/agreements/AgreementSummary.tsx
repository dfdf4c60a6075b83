import type { Agreement } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import type { ReactNode } from 'react'
import { RowLine } from '../said/RowLine'
import { useNames } from '../who/useNames'
import styles from './Agreements.module.css'
import { isVague } from './isVague'

interface AgreementSummaryProps {
  readonly agreement: Agreement
  readonly actions?: ReactNode
}

/** An agreement as it will stand on the page: who, what, why, for whom and when. */
export function AgreementSummary({ agreement, actions }: AgreementSummaryProps) {
  const t = useText('decide')
  const lists = useText('lists')
  const { register } = useTexts()
  const names = useNames()
  const { who, what, by, moment, why, kind, term } = agreement
  const persons = agreement.for.map(names.person).join(', ')
  const details = [
    why === undefined ? '' : t('agreement.because', { why }),
    persons === '' ? '' : t('agreement.forWhom', { persons }),
    kind === undefined ? '' : lists(`agreementKind.${kind}`),
    term === undefined ? '' : lists(`term.${term}`),
  ].filter((each) => each !== '')
  return (
    <RowLine
      secondary={
        <>
          {details.join(' · ')}
          {isVague(what) && (
            <span data-hint="vague">
              {details.length > 0 && ' · '}
              <Mark tone="caution">{t('agreement.vague')}</Mark>
            </span>
          )}
        </>
      }
      source={
        by === undefined ? (moment ?? t('agreement.noDate')) : formatDate(by, 'weekday', register)
      }
      actions={actions}
    >
      <span className={styles.who}>
        {who === undefined ? t('agreement.nobody') : names.who(who)}
      </span>
      {' · '}
      {what}
    </RowLine>
  )
}
