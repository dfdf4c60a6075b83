import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pdfText } from './pdfText.mjs'
import { goToStep, whenSaved } from './table.mjs'

/** @typedef {import('./session.mjs').Session} Session */

/** Documents that a closed meeting offers, by the button that makes them; `shared` where their text is searched for leaks. */
const offered = [
  { button: 'download-pdf', file: 'afspraken.pdf', shared: true },
  { button: 'download-html', file: 'afspraken.html', shared: true },
  { button: 'download-organisation-html', file: 'organisatie.html', shared: true },
  { button: 'download-family-html', file: 'gezin.html', shared: true },
  { button: 'download-safetyPlan-html', file: 'veiligheidsplan.html', shared: true },
  { button: 'download-calendar', file: 'agenda.ics', shared: true },
  { button: 'download-list', file: 'lijst.csv', shared: true },
  { button: 'download-outcome', file: 'uitkomst.json', shared: true },
  { button: 'download-docx', file: 'afspraken.docx', shared: false },
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
  // Without an owner or a date there is no calendar, without an organisation no extract of it.
  if (await page.locator(`[data-action="${button}"]`).isDisabled()) return
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
