import { findQuestion, keyOf, type PhaseId, type Question, questionsOf, type StepId } from '#guide'
import { useGuideText, useText } from '#i18n'
import { Heading, Text } from '#ui'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { AnswerFor } from '../../answers'
import { CAPTURE } from '../../list'
import {
  focusQuestion,
  QUESTION_HEADING,
  useConduct,
  useGuideNames,
  useOfMeeting,
} from '../../running'
import { ActionButton } from '../actions/ActionButton'
import { roundoff } from '../actions/tableActions'
import styles from './Question.module.css'

/** The question on the table, and the place to answer it. */
export function QuestionPane() {
  const { guide } = useConduct()
  const place = useOfMeeting((meeting) => meeting.place)
  if (place === null) return null
  const question =
    place.question === undefined ? undefined : findQuestion(guide, place.phase, place.question)
  if (question === undefined) return <ClosingPane step={place.step} />
  return <OnTheTable phase={place.phase} step={place.step} question={question} />
}

interface OnTheTableProps {
  readonly phase: PhaseId
  readonly step: StepId
  readonly question: Question
}

/** A question in its own words, one line of help, its sub-questions as prompts, and the place to answer it. */
function OnTheTable({ phase, step, question }: OnTheTableProps) {
  const { guide } = useConduct()
  const guideText = useGuideText()
  const key = keyOf(phase, question.id)
  const area = useFollowFocus(key)
  const above =
    question.under === undefined ? undefined : findQuestion(guide, phase, question.under)
  const prompts = questionsOf(guide, phase, step).filter((each) => each.under === question.id)
  return (
    <>
      <header className={styles.head}>
        {above !== undefined && (
          <Text look="secondary">{guideText(phase, above.id, 'question')}</Text>
        )}
        <Heading level={2} look="question" id={QUESTION_HEADING} reachable>
          {guideText(phase, question.id, 'question')}
        </Heading>
        <p className={styles.help}>{guideText(phase, question.id, 'help')}</p>
        {prompts.length > 0 && (
          <ul className={styles.prompts}>
            {prompts.map((each) => (
              <li key={each.id}>{guideText(phase, each.id, 'question')}</li>
            ))}
          </ul>
        )}
      </header>
      <div ref={area} className={styles.answer}>
        <AnswerFor key={key} question={question} />
      </div>
    </>
  )
}

/** A step without questions: the end of the guide, and what there is to read back. */
function ClosingPane({ step }: { readonly step: StepId }) {
  const t = useText('conduct')
  const names = useGuideNames()
  const area = useFollowFocus(step)
  const agreements = useOfMeeting((meeting) => meeting.agreements.length)
  const bottomLines = useOfMeeting((meeting) => meeting.bottomLines.length)
  const parked = useOfMeeting(
    (meeting) => meeting.parked.filter((each) => each.outcome === undefined).length,
  )
  return (
    <>
      <header className={styles.head}>
        <Heading level={2} look="question" id={QUESTION_HEADING} reachable>
          {names.step(step)}
        </Heading>
        <p className={styles.help}>{names.stepHelp(step)}</p>
      </header>
      <div ref={area} className={styles.closing}>
        <Text look="entry">{t('closing.agreements', { count: agreements })}</Text>
        <Text look="entry">{t('closing.bottomLines', { count: bottomLines })}</Text>
        <Text look="entry">{t('closing.parked', { count: parked })}</Text>
        <ActionButton action={roundoff} />
      </div>
    </>
  )
}

/**
 * A new question is shown from its top. Who was typing goes on typing there; who was elsewhere stays there.
 * `key` is the question; the ref goes on the area that is replaced with it.
 */
function useFollowFocus(key: string): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const main = area.current?.closest('main')
    if (main) main.scrollTop = 0
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost) return
    const [capture] = CAPTURE.in(area.current)
    if (capture) capture.focus()
    else focusQuestion()
  }, [key])
  return area
}
