import { isAnswered } from '#conference'
import type { Place, Question } from '#guide'
import { useText } from '#i18n'
import { cx, Dot } from '#ui'
import { useEffect, useRef } from 'react'
import { useOfMeeting, useGuideNames } from '../../running'
import { QuestionMinutes } from './Minutes'
import styles from './Route.module.css'
import { useGoTo } from './useGoTo'
import { useWaitingHere, Waits } from './Waits'

interface QuestionRowProps {
  /** The step in which it stands. */
  readonly place: Place
  readonly question: Question
}

/** One question of the present step, with whether anything was answered to it. */
export function QuestionRow({ place: { phase, step }, question }: QuestionRowProps) {
  const t = useText('conduct')
  const names = useGuideNames()
  const goTo = useGoTo()
  const place = { phase, step, question: question.id }
  const here = useOfMeeting((meeting) => meeting.place?.question === question.id)
  const answered = useOfMeeting((meeting) => isAnswered(meeting, phase, question))
  const waits = useWaitingHere(place)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (here) keepInSight(button.current)
  }, [here])
  const under = question.under !== undefined || question.onlyAtClosing === true
  return (
    <li>
      <button
        ref={button}
        type="button"
        data-question={question.id}
        aria-current={here ? 'true' : undefined}
        className={cx(styles.question, under && styles.under, here && styles.hereQuestion)}
        onClick={() => goTo(place)}
      >
        <Dot
          fill={answered ? 'filled' : 'empty'}
          tone={here ? 'accent' : 'ink'}
          label={t(answered ? 'route.answered' : 'route.empty')}
        />
        <span>{names.place(place)}</span>
        {waits && <Waits />}
        {here && <QuestionMinutes place={place} />}
      </button>
    </li>
  )
}

/** Scrolls the route itself where it is longer than its place; never the page with the question on it. */
function keepInSight(row: HTMLElement | null): void {
  const route = row?.closest('nav > div')
  if (route && route.scrollHeight > route.clientHeight) row?.scrollIntoView({ block: 'nearest' })
}
