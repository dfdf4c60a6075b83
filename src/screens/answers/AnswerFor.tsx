import type { Question } from '#guide'
import { useGuideText } from '#i18n'
import { ANSWER } from '../list'
import { useMeeting } from '../running'
import { ReleasingProvider } from './release/ReleasingProvider'
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
      ref={ANSWER.ref(question.id)}
      data-answer={question.id}
      aria-label={words(phase, question.id, 'short')}
      className={styles.answer}
    >
      <ReleasingProvider phase={phase} question={question.id}>
        <ShapeOf question={question} answer={question.answer} />
      </ReleasingProvider>
    </section>
  )
}
