import { STEPS } from '#guide'
import { cx } from '#ui'
import type { QuestionPage } from '../../projection'
import { useWords } from '../lines/useWords'
import styles from './Route.module.css'

/** Where the meeting is: the steps in words; the round-off only when it has come. */
export function Route({ page }: { readonly page: QuestionPage }) {
  const { t, texts } = useWords()
  const steps = STEPS.filter((each) => each !== 'afsluiting' || page.step === 'afsluiting')
  return (
    <ol className={cx(styles.route, steps.length > 5 && styles.six)} aria-label={t('route.label')}>
      {steps.map((step) => {
        const here = step === page.step
        const passed = !here && page.entered.includes(step)
        return (
          <li
            key={step}
            className={cx(styles.step, here && styles.here, passed && styles.passed)}
            aria-current={here ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden="true" />
            {texts.t('guide', `step.${step}|name`)}
          </li>
        )
      })}
    </ol>
  )
}
