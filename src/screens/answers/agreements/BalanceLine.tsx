import { balanceOf } from '#conference'
import { useText } from '#i18n'
import { useMeeting } from '../../running'
import styles from './Agreements.module.css'

/** How the agreements are spread: it counts and never hinders. */
export function BalanceLine() {
  const t = useText('decide')
  const balance = balanceOf(useMeeting())
  const { agreements, amongProfessionals, withFamily, withoutGround, withoutDate } = balance
  if (agreements === 0) return null
  const words = [
    t('balance.agreements', { count: agreements }),
    t('balance.amongProfessionals', { number: amongProfessionals }),
    t('balance.withFamily', { number: withFamily }),
    t('balance.withoutGround', { number: withoutGround }),
    t('balance.withoutDate', { number: withoutDate }),
  ]
  return (
    <p data-balance={agreements} className={styles.balance}>
      {words.join(' · ')}
    </p>
  )
}
