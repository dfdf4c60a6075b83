import { useText } from '#i18n'
import { Button, Notice } from '#ui'
import { useApp } from '../AppContext'
import styles from './Bar.module.css'

/** In a second window: why it only reads, and the way to go on here. Stays in sight at the foot. */
export function ReadingBar() {
  const { writing } = useApp()
  const t = useText('overview')
  if (writing.mayWrite !== false) return null
  return (
    <div className={styles.bar}>
      <Notice
        kind="caution"
        title={t('reading.title')}
        action={
          <Button data-action="take-over" onClick={writing.takeOver}>
            {t('reading.takeOver')}
          </Button>
        }
      >
        {t('reading.why')}
      </Notice>
    </div>
  )
}
