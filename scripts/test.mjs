/**
 * `npm test`: from a fresh copy to one honest last line. Nothing is skipped: a step that cannot be done, a
 * test that is passed over and a run without tests are failures.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from './parts/check.mjs'
import { countPlaywright, countVitest } from './parts/count.mjs'
import { failures } from './parts/failures.mjs'
import { install } from './parts/install.mjs'
import { provideChromium } from './parts/provideChromium.mjs'
import { root } from './parts/root.mjs'
import { tool } from './parts/tool.mjs'
import { say } from './parts/say.mjs'

process.chdir(root)
await install()
// An old report must never be counted as today's.
await rm(join(root, 'reports'), { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })

/** @type {import('./parts/count.mjs').Count[]} */
const counts = []
const step = (/** @type {string} */ title) => say(`\n── ${title} ──`)

step('check')
const failedChecks = await check()
counts.push(...failedChecks.map(() => ({ passed: 0, failed: 1 })))

step('unit and component tests')
const unit = await tool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=reports/vitest.json',
])
counts.push(countVitest(unit.status))

step('build')
const build = await tool('vite', ['build', '--logLevel', 'warn'])
if (build.status === 0) {
  step('size')
  const size = await tool('size-limit', [])
  if (size.status !== 0) counts.push({ passed: 0, failed: 1 })
}

step('browser tests')
counts.push(await testInBrowser())

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
for (const failure of failures()) say(`\nFailed: ${failure}`)
if (failedChecks.length > 0) say(`\nFailed in check: ${failedChecks.join(', ')}`)
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function testInBrowser() {
  if (build.status !== 0) {
    say('There is nothing to open in a browser: the build failed.')
    return { passed: 0, failed: 1 }
  }
  const chromium = await provideChromium().catch((error) => say(error.message))
  if (!chromium) {
    say(
      'No Chromium was found and none could be installed. Install Chromium, Chrome or Edge, ' +
        'or name one in the environment variable BERAAD_CHROMIUM, and run this again.',
    )
    return { passed: 0, failed: 1 }
  }
  say(`With ${chromium}`)
  const { status } = await tool('@playwright/test', ['test'], {
    env: { BERAAD_CHROMIUM: chromium },
  })
  return countPlaywright(status)
}
