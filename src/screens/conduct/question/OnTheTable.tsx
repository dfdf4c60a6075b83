import type { PhaseId, Question, StepId } from '#guide'
import { findQuestion, keyOf, questionsOf } from '#guide'
import { useGuideText } from '#i18n'
import { Heading, Text } from '#ui'
import { AnswerFor } from '../answers/AnswerFor'
import { QUESTION_HEADING } from '../console/focusQuestion'
import { useConduct } from '../context'
import styles from './Question.module.css'
import { useFollowFocus } from './useFollowFocus'

interface OnTheTableProps {
  readonly phase: PhaseId
  readonly step: StepId
  readonly question: Question
}

/** A question in its own words, one line of help, its sub-questions as prompts, and the place to answer it. */
export function OnTheTable({ phase, step, question }: OnTheTableProps) {
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
