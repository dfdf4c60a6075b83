import type { Answer } from '#guide'

/** The shape of an answer in the words of the inventory. */
export function sayAnswer(answer: Answer): string {
  return [
    answer.shape,
    'of' in answer && `of ${answer.of}`,
    'top' in answer && `top ${answer.top}`,
    'best' in answer && `best ${answer.best}`,
    'aspect' in answer && answer.aspect,
    'answers' in answer && answer.answers.map((each) => each.answer).join(' '),
    'fields' in answer && `with ${answer.fields.join(' ')}`,
    'values' in answer && `out of ${answer.values?.join(' ')}`,
    'lastScores' in answer && 'and last scores',
  ]
    .filter((word) => word !== false)
    .join(' ')
}
