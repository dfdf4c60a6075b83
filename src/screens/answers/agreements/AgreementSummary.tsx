import type { Agreement } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import type { ReactNode } from 'react'
import { EarlyDate } from '../../fields'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowLine } from '../../list'
import { useNames } from '../../running'
import styles from './Agreements.module.css'
import { agreementDetails } from './agreementDetails'
import { isVague } from './isVague'
import { useServed } from './useServed'

interface AgreementSummaryProps {
  readonly agreement: Agreement
  readonly actions?: ReactNode
}

/** An agreement as it will stand on the page: who, what, why, for whom and when. */
export function AgreementSummary({ agreement, actions }: AgreementSummaryProps) {
  const t = useText('decide')
  const texts = useTexts()
  const names = useNames()
  const served = useServed()
  const { who, what, by, moment } = agreement
  const details = agreementDetails(agreement, { texts, t, names, served })
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
          )}{' '}
          <EarlyDate date={by} />
          <WhyNotShown after={details.length > 0} said={agreement} />
        </>
      }
      source={
        by === undefined
          ? (moment ?? t('agreement.noDate'))
          : formatDate(by, 'weekday', texts.register)
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
