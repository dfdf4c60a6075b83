import * as v from 'valibot'
import { actionOf } from './actions/index.mjs'
import { wrongExpectations } from './expectations.mjs'
import { isMeeting, scenario } from './forms.mjs'

/**
 * Reads a scenario before anything of it is played. What the format has and the player does not know yet is let
 * through, and fails when its turn comes; so are fields that nobody knows.
 *
 * @param {string} text JSON
 * @returns {import('./forms.mjs').Scenario}
 * @throws with every place that is not as it should be, and what is wrong with it
 */
export function readScenario(text) {
  /** @type {unknown} */
  const given = JSON.parse(text)
  const { version } = v.parse(v.looseObject({ version: v.optional(v.unknown()) }), given)
  if (version !== 1) throw new Error(`Scenarios of version ${String(version)} are not known.`)
  const read = v.safeParse(scenario, given)
  const wrong = read.success ? wrongActions(read.output) : read.issues.map(sentence)
  if (!read.success || wrong.length > 0)
    throw new Error(
      `The scenario cannot be played:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
    )
  return read.output
}

/** @param {import('./forms.mjs').Scenario} scenario */
function wrongActions({ meetings }) {
  return meetings.flatMap((each, at) => {
    if (!isMeeting(each)) return []
    const contributed = (each.contributions ?? []).flatMap(({ entries }, by) =>
      entries.flatMap((entry, nth) =>
        wrongIn(entry, `meetings.${at}.contributions.${by}.entries.${nth}`),
      ),
    )
    const played = each.script.flatMap((step, nth) => wrongIn(step, `meetings.${at}.script.${nth}`))
    const expected = wrongExpectations(each.expect ?? {}).flatMap(({ key, issues }) =>
      issues.map((issue) => `meetings.${at}.expect.${key}: ${sentence(issue)}`),
    )
    return [...contributed, ...played, ...expected]
  })
}

/** @param {Readonly<Record<string, unknown>>} step @param {string} place */
function wrongIn(step, place) {
  const { name, act } = actionOf(step)
  const read = act && v.safeParse(act.form, step)
  if (!read || read.success) return []
  return read.issues.map((issue) => `${place} (${name}): ${sentence(issue)}`)
}

/** Where in what was looked at, and what is wrong there. @param {import('valibot').BaseIssue<unknown>} issue */
function sentence(issue) {
  const place = v.getDotPath(issue)
  const words = `expected ${issue.expected ?? 'something else'}, got ${issue.received}`
  return place === null ? words : `${place}: ${words}`
}
