import { useText } from '#i18n'
import { Meter, Text } from '#ui'
import { useNow } from '../console/now'
import { useClock } from '../console/useClock'
import { clockTime } from './clockTime'
import styles from './ClockFace.module.css'
import { PartLeft } from './PartLeft'
import { timeLeft } from './timeLeft'

/** The time, and how much of it is left beside what deciding asks. It tells, in a pause too; nothing jumps. */
export function ClockFace() {
  const t = useText('conduct')
  const now = useNow()
  const { elapsed, left, reserve, reserveTouched } = useClock()
  const words = timeLeft(t, left, reserve)
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
      <div className={styles.words}>
        <Text as="span" look="secondary" tabular tone={reserveTouched ? 'caution' : 'second'}>
          {words}
        </Text>
        <PartLeft />
      </div>
    </div>
  )
}
