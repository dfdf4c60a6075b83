import * as v from 'valibot'
import { texts } from './forms.mjs'
import { folded } from './pdfText.mjs'

/**
 * @typedef {object} Outcome what came out of one meeting
 * @property {unknown} state the case as the app exports it
 * @property {number} at which meeting of the scenario, from 0
 * @property {{ part: string, text: string }[]} walls text of the wall after each action
 * @property {Record<string, string>} documents text of each document that may be shared, by file name
 * @property {Record<string, { name: string, text: string }[]>} papers what was made for each of the family, by their id
 * @property {readonly string[]} open ids that the round-off reports as open
 * @property {readonly string[]} warnings
 */

/**
 * @typedef {object} Expectation
 * @property {import('valibot').GenericSchema} form what is expected must look like
 * @property {(wanted: unknown, outcome: Outcome) => string[]} judge failures, in words
 */

/**
 * Binds what an expectation must look like to how it is held against what came out.
 *
 * @template {import('valibot').GenericSchema} Form
 * @param {Form} form
 * @param {(wanted: import('valibot').InferOutput<Form>, outcome: Outcome) => string[]} judge
 * @returns {Expectation}
 */
function expectation(form, judge) {
  return { form, judge: (wanted, outcome) => judge(v.parse(form, wanted), outcome) }
}

/** By person or by part. */
const textsFor = v.record(v.string(), texts)

/** What is looked at of a case as the app exports it. */
const exported = v.looseObject({
  case: v.looseObject({ phase: v.optional(v.unknown()) }),
  meetings: v.array(v.unknown()),
})

/** What is looked at of one meeting in it. */
const held = v.looseObject({
  route: v.array(v.looseObject({ phase: v.string(), step: v.string() })),
  agreements: v.array(v.unknown()),
  scores: v.array(v.looseObject({ phase: v.string(), value: v.unknown() })),
  revealed: texts,
})
const numbered = v.object({ kind: v.literal('number'), number: v.number() })

/** @type {Readonly<Record<string, Expectation>>} */
const expectations = {
  phase: expectation(v.unknown(), (wanted, { state }) =>
    same('phase', wanted, v.parse(exported, state).case.phase),
  ),
  route: expectation(texts, (wanted, outcome) => {
    const entered = meetingOf(outcome).route.map((each) => `${each.phase}.${each.step}`)
    return inOrder(wanted, entered)
      ? []
      : [`route: ${wanted.join(' → ')} was not entered in this order, but ${entered.join(' → ')}`]
  }),
  agreements: expectation(v.unknown(), (wanted, outcome) =>
    same('agreements', wanted, meetingOf(outcome).agreements.length),
  ),
  agreementText: expectation(texts, (wanted, { documents }) =>
    absent(wanted, documents['afspraken.pdf'] ?? '').map(
      (text) => `agreementText: "${text}" does not stand in afspraken.pdf`,
    ),
  ),
  never: expectation(texts, (wanted, { walls, documents }) => [
    ...found(
      wanted,
      walls.map((wall) => wall.text),
    ).map((text) => `never: "${text}" hung on the wall`),
    ...found(wanted, Object.values(documents)).map(
      (text) => `never: "${text}" stands in a document`,
    ),
  ]),
  neverInDocuments: expectation(texts, (wanted, { documents }) =>
    found(wanted, Object.values(documents)).map(
      (text) => `neverInDocuments: "${text}" stands in a document`,
    ),
  ),
  neverFor: expectation(textsFor, (wanted, { papers }) =>
    Object.entries(wanted).flatMap(([person, words]) =>
      (papers[person] ?? []).flatMap(({ name, text }) =>
        found(words, [text, name]).map(
          (each) => `neverFor: "${each}" stands in ${name}, made for ${person}`,
        ),
      ),
    ),
  ),
  neverInPart: expectation(textsFor, (wanted, { walls }) =>
    Object.entries(wanted).flatMap(([part, words]) =>
      found(
        words,
        walls.filter((wall) => wall.part === part).map((wall) => wall.text),
      ).map((text) => `neverInPart: "${text}" hung on the wall in part ${part}`),
    ),
  ),
  scoreSpread: expectation(v.unknown(), (wanted, outcome) => {
    const { scores, revealed } = meetingOf(outcome)
    const numbers = scores
      .filter((each) => revealed.includes(each.phase))
      .flatMap(({ value }) => (v.is(numbered, value) ? [value.number] : []))
    return same('scoreSpread', wanted, [Math.min(...numbers), Math.max(...numbers)])
  }),
  unanswered: expectation(texts, (wanted, { open }) => missing('unanswered', wanted, open)),
  warnings: expectation(texts, (wanted, { warnings }) => missing('warnings', wanted, warnings)),
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
    const known = expectations[key]
    return known ? known.judge(wanted, outcome) : [`expect: "${key}" is not known`]
  })
}

/**
 * What is wrong with what a scenario expects, before it is played. What is not known is said afterwards.
 *
 * @param {Readonly<Record<string, unknown>>} expected
 * @returns {{ key: string, issues: readonly import('valibot').BaseIssue<unknown>[] }[]}
 */
export function wrongExpectations(expected) {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const known = expectations[key]
    const read = known && v.safeParse(known.form, wanted)
    return read && !read.success ? [{ key, issues: read.issues }] : []
  })
}

/** @param {Outcome} outcome */
function meetingOf({ state, at }) {
  return v.parse(held, v.parse(exported, state).meetings[at])
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
