import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'
import { tool } from './tool.mjs'
import { say } from './say.mjs'

/**
 * Finds a Chromium for the browser tests, or gets one: Playwright's own, else Debian's package where this
 * may be installed.
 *
 * @returns {Promise<string | undefined>} its path; nothing when none is to be had
 */
export async function provideChromium() {
  const found = findChromium()
  if (found) return found
  say('No Chromium found; asking Playwright for one …')
  await tool('@playwright/test', ['install', 'chromium'], { quiet: true })
  return findChromium() ?? (await fromDebian())
}

async function fromDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined
  say('Not to be had there; installing the package chromium …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const listed = await run('apt-get', ['update', '-qq'], { quiet: true, env })
  const installed = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, env })
  if (installed.status !== 0) say(listed.output + installed.output)
  return findChromium()
}
