import type { Question } from '#guide'
import { useGuideText } from '#i18n'
import { useMeeting } from '../context'
import { ShapeOf } from './ShapeOf'
import styles from './AnswerFor.module.css'

interface AnswerForProps {
  readonly question: Question
}

/** The place in which a question of the guide is answered, whatever the shape of its answer. */
export function AnswerFor({ question }: AnswerForProps) {
  const { phase, part } = useMeeting()
  const words = useGuideText()
  return (
    <section
      key={`${part}.${phase}.${question.id}`}
      data-answer={question.id}
      aria-label={words(phase, question.id, 'short')}
      className={styles.answer}
    >
      <ShapeOf question={question} answer={question.answer} />
    </section>
  )
}
