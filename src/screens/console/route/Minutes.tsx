import { isAnswered, minutesAt, plannedAt } from '#conference'
import { keyOf, type Place, type QuestionId, questionsOf, type StepId } from '#guide'
import { useText } from '#i18n'
import { cx, VisuallyHidden } from '#ui'
import { useConduct, useMeeting, useOfMeeting } from '../../running'
import { useNow } from '../clock/NowProvider'
import { useClock } from '../clock/useClock'
import styles from './Route.module.css'

interface StepMinutesProps {
  readonly step: StepId
  readonly here: boolean
}

/** The minutes of a step: used of planned where we are, used where we were, planned where we go. */
export function StepMinutes({ step, here }: StepMinutesProps) {
  const t = useText('conduct')
  const { guide } = useConduct()
  const minutes = useClock().steps.find((each) => each.step === step)
  const entered = useOfMeeting((meeting) => meeting.route.some((each) => each.step === step))
  const done = useOfMeeting((meeting) => {
    const questions = questionsOf(guide, meeting.phase, step)
    const asked = questions.filter((each) => each.under === undefined && !each.onlyAtClosing)
    return asked.length > 0 && asked.every((each) => isAnswered(meeting, meeting.phase, each))
  })
  const used = Math.round(minutes?.used ?? 0)
  const planned = minutes?.planned ?? 0
  const seen = () => {
    if (here) return t('minutes.usedOf', { used, planned })
    return entered ? t('minutes.used', { used }) : t('minutes.planned', { planned })
  }
  const heard = here
    ? t('minutes.heard', { used, planned })
    : t('minutes.count', { count: entered ? used : planned })
  return (
    <span className={cx(styles.minutes, here && used > planned && styles.over)}>
      {entered && !here && done && (
        <>
          <span aria-hidden="true">✓ </span>
          <VisuallyHidden>{t('route.done')}</VisuallyHidden>
        </>
      )}
      <Minutes seen={seen()} heard={heard} />
    </span>
  )
}

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

interface MinutesProps {
  readonly seen: string
  readonly heard: string
}

/** Minutes, written short and said in full: a voice reads *min* as *minus*. */
export function Minutes({ seen, heard }: MinutesProps) {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <VisuallyHidden>{heard}</VisuallyHidden>
    </>
  )
}
