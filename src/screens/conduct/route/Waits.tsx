import { useText } from '#i18n'
import { VisuallyHidden } from '#ui'
import styles from './Route.module.css'

/** In the route: something was typed here and is not noted yet. A sign and words, no hue alone. */
export function Waits() {
  const t = useText('conduct')
  return (
    <span data-waits="" title={t('route.waits')} className={styles.waits}>
      <span aria-hidden="true">✎</span>
      <VisuallyHidden>{t('route.waits')}</VisuallyHidden>
    </span>
  )
}
