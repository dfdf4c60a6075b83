import type { Question } from '#guide'

/** Stands in for the answer areas where only the frame around them is tried: a field to type in. */
export function AnswerFor({ question }: { readonly question: Question }) {
  return (
    <div data-answer={question.id}>
      <textarea aria-label={question.id} data-capture={question.id} />
      <select aria-label="wie">
        <option>Politie</option>
      </select>
    </div>
  )
}
