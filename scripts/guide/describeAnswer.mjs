/**
 * The shape of an answer in one line: `entries · with by, about · out of yes, no`.
 *
 * @param {any} answer
 * @returns {string}
 */
export function describeAnswer(answer) {
  return [
    answer.shape,
    answer.of && `of \`${answer.of}\``,
    answer.top && `top ${answer.top}`,
    answer.best && `best is ${answer.best}`,
    answer.aspect,
    answer.fields && `with ${answer.fields.join(', ')}`,
    answer.values && `out of ${answer.values.join(', ')}`,
    answer.lastScores && 'beside the last scores',
  ]
    .filter(Boolean)
    .join(' · ')
}
