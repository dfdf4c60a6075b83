import type { StepId } from '#guide'
import { questionsOf } from '#guide'
import { isAnswered } from '#conference'
import { useText } from '#i18n'
import { cx, VisuallyHidden } from '#ui'
import { useClock } from '../console/useClock'
import { useConduct, useOfMeeting } from '../context'
import { Minutes } from './Minutes'
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
