import type { GateOnTheWay } from '#conference'
import type { PhaseId } from '#guide'
import { useGuideText, useText } from '#i18n'
import styles from './Route.module.css'

interface GateOnRouteProps {
  readonly phase: PhaseId
  readonly gate: GateOnTheWay
}

/** One gate: what was asked, what was answered and why, and where that leads as long as nobody went there. */
export function GateOnRoute({ phase, gate }: GateOnRouteProps) {
  const t = useText('case')
  const guide = useText('guide')
  const words = useGuideText()
  const { question, answer, leads, when } = gate
  const ground = gate.ground.trim()
  return (
    <li data-route-gate={question}>
      <p>
        {words(phase, question, 'short')}{' '}
        <strong className={styles.answer}>
          {answer === null ? t('route.passedOver') : words(phase, question, `answer.${answer}`)}
        </strong>
        {leads !== null && when !== 'now' && (
          <>
            {' · '}
            {t(when === 'later' ? 'route.later' : 'route.open', {
              phase: guide(`phase.${leads}|name`),
            })}
          </>
        )}
      </p>
      <p className={styles.ground}>{ground === '' ? t('route.noGround') : ground}</p>
    </li>
  )
}
