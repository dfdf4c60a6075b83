import { STEPS } from '#guide'
import { useText } from '#i18n'
import { ActionButton } from '../actions/ActionButton'
import { acute } from '../actions/safetyActions'
import { ParkedButton } from './ParkedButton'
import styles from './Route.module.css'
import { StepRow } from './StepRow'

/** The way through the guide: every step can be gone to, the present one shows its questions. */
export function Route() {
  const t = useText('conduct')
  return (
    <nav aria-label={t('route.label')} className={styles.route}>
      <div className={styles.scroll}>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <StepRow key={step} step={step} />
          ))}
        </ol>
      </div>
      <div className={styles.parked}>
        <ParkedButton />
      </div>
      <div className={styles.foot}>
        <ActionButton action={acute} kind="caution" wide />
      </div>
    </nav>
  )
}
