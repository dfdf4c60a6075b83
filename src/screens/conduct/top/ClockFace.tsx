import { useText } from '#i18n'
import { Meter, Text } from '#ui'
import { useNow } from '../console/now'
import { useClock } from '../console/useClock'
import { useOfMeeting } from '../context'
import { clockTime } from './clockTime'
import styles from './ClockFace.module.css'
import { timeLeft } from './timeLeft'

/** The time, and how much of it is left beside what deciding asks. It tells; nothing jumps. */
export function ClockFace() {
  const t = useText('conduct')
  const now = useNow()
  const paused = useOfMeeting((meeting) => meeting.paused)
  const { elapsed, left, reserve, reserveTouched } = useClock()
  const words = paused ? t('clock.paused') : timeLeft(t, left, reserve)
  const kept = Math.min(reserve, Math.max(0, left))
  return (
    <div className={styles.clock} data-over={reserveTouched || undefined}>
      <time dateTime={now} className={styles.time}>
        {clockTime(now)}
      </time>
      <div className={styles.meter}>
        <Meter
          label={t('clock.label')}
          valueText={words}
          used={elapsed}
          free={left - kept}
          reserve={kept}
        />
      </div>
      <Text as="span" look="secondary" tabular tone={reserveTouched ? 'caution' : 'second'}>
        {words}
      </Text>
    </div>
  )
}
