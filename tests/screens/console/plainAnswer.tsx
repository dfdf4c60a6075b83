import type { Question } from '#guide'
import { ANSWER, CAPTURE } from '../../../src/screens/list'

/** Stands in for the answer areas where only the frame around them is tried: a field to type in. */
export function AnswerFor({ question }: { readonly question: Question }) {
  return (
    <div ref={ANSWER.ref(question.id)} data-answer={question.id}>
      <textarea
        ref={CAPTURE.ref(question.id)}
        aria-label={question.id}
        data-capture={question.id}
      />
      <select aria-label="wie">
        <option>Politie</option>
      </select>
    </div>
  )
}
