import { isSplit } from '#conference'
import { useText } from '#i18n'
import { Meter, Text } from '#ui'
import { useOfMeeting } from '../../running'
import { useNow } from '../clock/NowProvider'
import { useClock } from '../clock/useClock'
import { clockTime, timeLeft } from '../clock/clockTime'
import styles from './ClockFace.module.css'

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

/** How much is left of the minutes of the part that runs; nothing in a meeting of one part. */
function PartLeft() {
  const t = useText('conduct')
  const part = useOfMeeting((meeting) => (isSplit(meeting) ? meeting.part : null))
  const minutes = useClock().parts.find((each) => each.part === part)
  if (part === null || minutes === undefined) return null
  const { planned, used } = minutes
  const left = Math.ceil(planned - used)
  return (
    <span data-part-left={part}>
      <Text as="span" look="secondary" tabular tone={left < 0 ? 'caution' : 'second'}>
        {left < 0
          ? t('clock.partOver', { part, minutes: -left, planned })
          : t('clock.partLeft', { part, minutes: left, planned })}
      </Text>
    </span>
  )
}
