import { useText } from '#i18n'
import { Notice } from '#ui'
import styles from './IdleBar.module.css'

/** Tells a moment before that Beraad will lock. It lies over the foot of the page: nothing moves. */
export function IdleBar({ seconds }: { readonly seconds: number | null }) {
  const t = useText('overview')
  if (seconds === null) return null
  return (
    <div className={styles.bar} data-locks-in={seconds}>
      <Notice>{t('lock.soon', { count: seconds })}</Notice>
    </div>
  )
}
