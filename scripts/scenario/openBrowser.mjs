import { chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { meetingClock } from './meetingClock.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a real browser on a profile folder, at the date of the meeting.
 *
 * @param {object} wanted
 * @param {string} wanted.executablePath
 * @param {string} wanted.profile
 * @param {number} wanted.offset how far the meeting's clock is from the real one, in milliseconds
 * @param {(url: string) => void} wanted.onRequest
 * @param {boolean} [wanted.withoutFiles] as a browser that gives no files of its own, as in a private window
 */
export async function openBrowser({ executablePath, profile, offset, onRequest, withoutFiles }) {
  process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: flags,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    acceptDownloads: true,
  })
  // Within a test there is no bound of its own: what never comes would be waited for until the test ends.
  context.setDefaultTimeout(30_000)
  await context.addInitScript(meetingClock, offset)
  if (withoutFiles) await context.addInitScript(refuseFiles)
  context.on('request', (request) => onRequest(request.url()))
  return context
}

/** Runs in the page. */
function refuseFiles() {
  StorageManager.prototype.getDirectory = () =>
    Promise.reject(new DOMException('no files here', 'SecurityError'))
}

/**
 * Kills the browser at once, as a power cut would: every process of it, without a word.
 *
 * @param {string} profile the profile folder by which its processes are known
 */
export function killBrowser(profile) {
  const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
  const own = listed.split('\n').filter((line) => line.includes(`--user-data-dir=${profile}`))
  for (const line of own) {
    const pid = Number(line.trim().split(/\s+/)[0])
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
}
