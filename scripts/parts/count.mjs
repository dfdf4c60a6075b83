import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { say } from './say.mjs'

const reports = join(root, 'reports')

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What vitest's report says, in whole tests.
 *
 * @param {number} status how vitest ended
 * @param {string} [folder] where the report is
 * @returns {Count} a test that was passed over has failed
 */
export function countVitest(status, folder = reports) {
  const report = read(folder, 'vitest.json')
  const passed = report?.numPassedTests ?? 0
  return honest('vitest', status, passed, (report?.numTotalTests ?? 0) - passed)
}

/**
 * What Playwright's report says, in whole tests.
 *
 * @param {number} status how Playwright ended
 * @param {string} [folder] where the report is
 * @returns {Count} a test that was passed over, or that needed a second try, has failed
 */
export function countPlaywright(status, folder = reports) {
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = read(folder, 'playwright.json')?.stats ?? {}
  return honest('playwright', status, expected, unexpected + flaky + skipped)
}

/**
 * @param {string} runner
 * @param {number} status
 * @param {number} passed
 * @param {number} failed
 * @returns {Count} at least one failure when no test ran, or when the runner says that something went wrong
 */
function honest(runner, status, passed, failed) {
  if (passed + failed === 0) say(`${runner} ran no test at all.`)
  else if (status !== 0 && failed === 0) say(`${runner} failed outside its tests.`)
  else if (status === 0 && failed > 0) say(`${runner} passed over ${failed} tests.`)
  else return { passed, failed }
  return { passed, failed: Math.max(failed, 1) }
}

/** @param {string} folder @param {string} name */
function read(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  } catch {
    return undefined
  }
}
