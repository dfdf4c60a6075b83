import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/**
 * What failed by the two reports, so that it can be said once more at the end: a log is long, and often only its last
 * lines are kept.
 *
 * @param {string} [folder] where the reports are
 * @returns {readonly string[]} for each test its file, its name and how its message begins
 */
export function failures(folder = join(root, 'reports')) {
  return [
    ...inVitest(read(folder, 'vitest.json')),
    ...inPlaywright(read(folder, 'playwright.json')),
  ]
}

/** @param {any} report */
function inVitest(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const name = relative(root, file.name)
    const tests = (file.assertionResults ?? [])
      .filter((/** @type {any} */ { status }) => status !== 'passed')
      .map((/** @type {any} */ { fullName, failureMessages = [] }) =>
        sentence(name, fullName, failureMessages[0]),
      )
    // A file that could not even be read holds no test.
    return tests.length === 0 && file.status === 'failed'
      ? [sentence(name, 'the file itself', file.message)]
      : tests
  })
}

/** @param {any} report */
function inPlaywright(report) {
  return (report?.suites ?? []).flatMap(inSuite)
}

/** @param {any} suite @returns {string[]} */
function inSuite({ suites = [], specs = [] }) {
  const here = specs
    .filter((/** @type {any} */ { ok }) => ok !== true)
    .map((/** @type {any} */ { file, title, tests }) =>
      sentence(
        file,
        title,
        tests?.flatMap((/** @type {any} */ { results }) => results)[0]?.error?.message,
      ),
    )
  return [...here, ...suites.flatMap(inSuite)]
}

/** @param {string} file @param {string} test @param {string} [message] */
function sentence(file, test, message = '') {
  return `${file} › ${test}: ${message.trim().slice(0, 600)}`
}

/** @param {string} folder @param {string} name */
function read(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  } catch {
    return undefined
  }
}
