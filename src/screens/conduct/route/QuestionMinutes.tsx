import { minutesAt, plannedAt } from '#conference'
import type { Place, QuestionId } from '#guide'
import { keyOf } from '#guide'
import { useText } from '#i18n'
import { cx } from '#ui'
import { useNow } from '../console/now'
import { useConduct, useMeeting } from '../context'
import { Minutes } from './Minutes'
import styles from './Route.module.css'

interface QuestionMinutesProps {
  readonly place: Place & { readonly question: QuestionId }
}

/** The minutes of the question on the table: used, and of how many. One that goes along with another has none. */
export function QuestionMinutes({ place }: QuestionMinutesProps) {
  const t = useText('conduct')
  const { guide } = useConduct()
  const meeting = useMeeting()
  const now = useNow()
  const planned = plannedAt(guide, meeting, place)
  const used = Math.round(minutesAt(meeting, keyOf(place.phase, place.question), now))
  if (planned === 0) return null
  return (
    <span
      className={cx(styles.minutes, styles.ofQuestion, used > planned && styles.over)}
      data-question-time={place.question}
    >
      <Minutes
        seen={t('minutes.usedOf', { used, planned })}
        heard={t('minutes.heard', { used, planned })}
      />
    </span>
  )
}
