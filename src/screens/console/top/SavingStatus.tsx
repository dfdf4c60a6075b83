import { useText } from '#i18n'
import { useCase } from '#meeting'
import { useConduct } from '../../running'
import styles from './SavingStatus.module.css'

/** Whether what is on the screen is on the disk. Says saved only when it is. */
export function SavingStatus() {
  const t = useText('status')
  const { store } = useConduct()
  const status = useCase(store, (open) => open.saving.status)
  return (
    <span data-saving={status} className={styles.status}>
      <span key={status} className={styles.words}>
        {t(`saving.${status}`)}
      </span>
    </span>
  )
}
