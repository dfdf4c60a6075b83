import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pdfText } from './pdfText.mjs'
import { goToStep, whenSaved } from './table.mjs'

/** @typedef {import('./session.mjs').Session} Session */

/** Documents that a closed meeting offers, by the button that makes them. */
const offered = [
  { button: 'download-pdf', file: 'afspraken.pdf', shared: true },
  { button: 'download-html', file: 'afspraken.html', shared: true },
  { button: 'export-state', file: 'state.json', shared: false },
]

/**
 * Rounds the meeting off and closes it: reads what the round-off reports, closes, and takes every document.
 *
 * @param {Session} session
 * @param {import('./recorder.mjs').Recorder} recorder
 * @param {number} at which meeting, from 0
 * @returns {Promise<import('./expectations.mjs').Outcome>}
 */
export async function closeMeeting(session, recorder, at) {
  const page = session.console
  await whenSaved(session)
  await goToStep(session, 'afsluiting')
  await page.locator('[data-action="roundoff"]').first().click()
  await page.locator('[data-action="close"]').waitFor()
  const open = await all(session, '[data-open]', 'data-open')
  const warnings = await all(session, '[data-warning]', 'data-warning')
  await recorder.keep(session, { roundoff: true, open, warnings }, {}, session.part)
  await page.locator('[data-action="close"]').click()
  await page.locator('[data-action="download-pdf"]').waitFor()
  for (const { button, file } of offered) await take(session, button, join(recorder.folder, file))
  await recorder.keep(session, { close: true }, {}, session.part)
  const state = JSON.parse(readFileSync(join(recorder.folder, 'state.json'), 'utf8'))
  return {
    state,
    at,
    walls: recorder.walls,
    open,
    warnings,
    documents: await documentsIn(recorder.folder),
  }
}

/** @param {Session} session @param {string} button @param {string} path */
async function take({ console: page }, button, path) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-action="${button}"]`).click(),
  ])
  await download.saveAs(path)
}

/** @param {Session} session @param {string} selector @param {string} attribute */
async function all({ console: page }, selector, attribute) {
  const found = await page.locator(selector).all()
  return Promise.all(found.map(async (each) => (await each.getAttribute(attribute)) ?? ''))
}

/** The text of each document that may be shared. @param {string} folder */
async function documentsIn(folder) {
  /** @type {Record<string, string>} */
  const texts = {}
  for (const name of readdirSync(folder)) {
    if (!offered.some((each) => each.shared && each.file === name)) continue
    const bytes = readFileSync(join(folder, name))
    texts[name] = name.endsWith('.pdf') ? await pdfText(bytes) : bytes.toString('utf8')
  }
  return texts
}
