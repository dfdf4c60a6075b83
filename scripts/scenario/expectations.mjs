import { folded } from './pdfText.mjs'

/**
 * @typedef {object} Outcome what came out of one meeting
 * @property {any} state the case as the app exports it
 * @property {number} at which meeting of the scenario, from 0
 * @property {{ part: string, text: string }[]} walls text of the wall after each action
 * @property {Record<string, string>} documents text of each document that may be shared, by file name
 * @property {Record<string, { name: string, text: string }[]>} papers what was made for each of the family, by their id
 * @property {readonly string[]} open ids that the round-off reports as open
 * @property {readonly string[]} warnings
 */

/** @typedef {(wanted: any, outcome: Outcome) => string[]} Expectation failures, in words */

/** @type {Record<string, Expectation>} */
const expectations = {
  phase: (wanted, { state }) => same('phase', wanted, state.case.phase),
  route: (wanted, outcome) => {
    const entered = meetingOf(outcome).route.map(
      (/** @type {{ phase: string, step: string }} */ each) => `${each.phase}.${each.step}`,
    )
    return inOrder(wanted, entered)
      ? []
      : [`route: ${wanted.join(' → ')} was not entered in this order, but ${entered.join(' → ')}`]
  },
  agreements: (wanted, outcome) => same('agreements', wanted, meetingOf(outcome).agreements.length),
  agreementText: (wanted, { documents }) =>
    absent(wanted, documents['afspraken.pdf'] ?? '').map(
      (text) => `agreementText: "${text}" does not stand in afspraken.pdf`,
    ),
  never: (wanted, { walls, documents }) => [
    ...found(
      wanted,
      walls.map((wall) => wall.text),
    ).map((text) => `never: "${text}" hung on the wall`),
    ...found(wanted, Object.values(documents)).map(
      (text) => `never: "${text}" stands in a document`,
    ),
  ],
  neverInDocuments: (wanted, { documents }) =>
    found(wanted, Object.values(documents)).map(
      (text) => `neverInDocuments: "${text}" stands in a document`,
    ),
  neverFor: (wanted, { papers }) =>
    Object.entries(wanted).flatMap(([person, texts]) =>
      (papers[person] ?? []).flatMap(({ name, text }) =>
        found(/** @type {string[]} */ (texts), [text, name]).map(
          (words) => `neverFor: "${words}" stands in ${name}, made for ${person}`,
        ),
      ),
    ),
  neverInPart: (wanted, { walls }) =>
    Object.entries(wanted).flatMap(([part, texts]) =>
      found(
        /** @type {string[]} */ (texts),
        walls.filter((wall) => wall.part === part).map((wall) => wall.text),
      ).map((text) => `neverInPart: "${text}" hung on the wall in part ${part}`),
    ),
  scoreSpread: (wanted, outcome) => {
    const { scores, revealed } = meetingOf(outcome)
    const numbers = scores
      .filter((/** @type {any} */ each) => revealed.includes(each.phase))
      .flatMap((/** @type {any} */ { value }) => (value.kind === 'number' ? [value.number] : []))
    return same('scoreSpread', wanted, [Math.min(...numbers), Math.max(...numbers)])
  },
  unanswered: (wanted, { open }) => missing('unanswered', wanted, open),
  warnings: (wanted, { warnings }) => missing('warnings', wanted, warnings),
}

/**
 * Holds what came out of a meeting against what was expected of it.
 *
 * @param {Record<string, unknown>} expected
 * @param {Outcome} outcome
 * @returns {string[]} what does not hold
 */
export function failuresOf(expected, outcome) {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const expectation = expectations[key]
    return expectation ? expectation(wanted, outcome) : [`expect: "${key}" is not known`]
  })
}

/** @param {Outcome} outcome */
function meetingOf({ state, at }) {
  return state.meetings[at]
}

/** @param {string} what @param {unknown} wanted @param {unknown} got */
function same(what, wanted, got) {
  const [one, other] = [JSON.stringify(wanted), JSON.stringify(got)]
  return one === other ? [] : [`${what}: expected ${one}, got ${other}`]
}

/** @param {string} what @param {string[]} wanted @param {readonly string[]} got */
function missing(what, wanted, got) {
  return wanted
    .filter((id) => !got.includes(id))
    .map((id) => `${what}: ${id} is not among ${[...new Set(got)].join(', ') || 'none'}`)
}

/** @param {string[]} wanted @param {string[]} texts */
function found(wanted, texts) {
  return wanted.filter((text) => texts.some((each) => folded(each).includes(folded(text))))
}

/** @param {string[]} wanted @param {string} text */
function absent(wanted, text) {
  return wanted.filter((each) => !folded(text).includes(folded(each)))
}

/** @param {string[]} wanted @param {string[]} entered */
function inOrder(wanted, entered) {
  let at = 0
  for (const place of entered) if (place === wanted[at]) at += 1
  return at === wanted.length
}
