import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pdfText } from './pdfText.mjs'
import { prove } from './startWork.mjs'
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
  // The whole case leaves only for who shows to be its owner.
  { button: 'export-state', file: 'state.json', shared: false, proof: true },
]

/** Papers of which each of the family may have one of their own. */
const ofFamily = [
  { field: 'reader', button: 'download-family-html', file: 'gezin.html' },
  { field: 'plan-reader', button: 'download-safetyPlan-html', file: 'veiligheidsplan.html' },
  { field: 'owner', button: 'download-calendar', file: 'agenda.ics' },
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
  for (const { button, file, proof } of offered)
    await take(session, button, join(recorder.folder, file), proof)
  const papers = await papersOfFamily(session, recorder.folder)
  await recorder.keep(session, { close: true }, {}, session.part)
  const state = JSON.parse(readFileSync(join(recorder.folder, 'state.json'), 'utf8'))
  return {
    state,
    at,
    walls: recorder.walls,
    open,
    warnings,
    documents: await documentsIn(recorder.folder),
    papers,
  }
}

/**
 * Every paper of the family, of each who may have one: the page, the safety plan, and the calendar of whoever of them
 * does something. `gezin-m.html` is the page of whom the scenario calls m.
 *
 * @param {Session} session @param {string} folder
 * @returns {Promise<Record<string, { name: string, text: string }[]>>} what was made for each, by id in the scenario
 */
async function papersOfFamily(session, folder) {
  /** @type {Record<string, { name: string, text: string }[]>} */
  const made = {}
  for (const { field, button, file } of ofFamily) {
    for (const [id, label] of session.persons) {
      const path = join(folder, file.replace('.', `-${id}.`))
      if (!(await chooseReader(session, field, label))) continue
      const name = await take(session, button, path)
      if (name === null) continue
      ;(made[id] ??= []).push({ name, text: readFileSync(path, 'utf8') })
    }
  }
  return made
}

/** Out: whether there is a paper for them. @param {Session} session @param {string} field @param {string} label */
async function chooseReader({ console: page }, field, label) {
  const list = page.locator(`select[data-field="${field}"], [data-field="${field}"] select`).first()
  if ((await list.count()) === 0) return false
  for (const option of await list.locator('option').all()) {
    const words = ((await option.textContent()) ?? '').trim()
    if (words !== label && !words.startsWith(`${label} · `)) continue
    await list.selectOption((await option.getAttribute('value')) ?? '')
    return true
  }
  return false
}

/**
 * Takes a file; a paper that the family reads is looked at before it is saved for the first time.
 *
 * @param {Session} session @param {string} button @param {string} path @param {boolean} [proof]
 * @returns {Promise<string | null>} the name that the app gave the file; null where there is none to be had
 */
async function take(session, button, path, proof = false) {
  const { console: page } = session
  // Without an owner or a date there is no calendar, without an organisation no extract of it.
  const making = page.locator(`[data-action="${button}"]`)
  if (await making.isDisabled()) return null
  const form = button.endsWith('-html') ? 'html' : button.endsWith('-docx') ? 'docx' : 'pdf'
  const preview = page.locator(`[data-action="save-preview-${form}"]`)
  const downloaded = page.waitForEvent('download')
  await making.click()
  if (proof) await prove(session)
  const first = await Promise.race([downloaded, preview.waitFor().then(() => null)])
  if (first === null) await preview.click()
  const download = first ?? (await downloaded)
  await download.saveAs(path)
  return download.suggestedFilename()
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
    const ofAPerson = ofFamily.some(({ file }) => {
      const [stem, ending] = file.split('.')
      return name.startsWith(`${stem}-`) && name.endsWith(`.${ending}`)
    })
    if (!ofAPerson && !offered.some((each) => each.shared && each.file === name)) continue
    const bytes = readFileSync(join(folder, name))
    texts[name] = name.endsWith('.pdf') ? await pdfText(bytes) : bytes.toString('utf8')
  }
  return texts
}
