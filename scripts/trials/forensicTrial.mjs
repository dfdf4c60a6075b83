import { carryOut } from '../scenario/actions/index.mjs'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { goToStep, whenSaved } from '../scenario/table.mjs'
import { markedMeeting } from './markedMeeting.mjs'
import { searchDisk } from './searchDisk.mjs'

/**
 * Plays the marked meeting and looks at the disk at each moment at which a laptop could be lost.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @returns {Promise<({ when: string } & ReturnType<typeof searchDisk>)[]>}
 */
export async function forensicTrial(place) {
  const seed = Math.random().toString(36).slice(2, 8)
  const { scenario, markers: said } = markedMeeting(seed)
  const sought = `MERK${seed}gezocht`
  const markers = [...said, sought]
  const [meeting] = scenario.meetings
  const session = new Session(place)
  /** @type {({ when: string } & ReturnType<typeof searchDisk>)[]} */
  const looks = []
  const look = (/** @type {string} */ when) =>
    looks.push({ when, ...searchDisk(place.profile, markers) })

  await session.setClock(meeting.start)
  await session.start()
  await firstStart(session)
  await beginCase(session, scenario.case)
  await prepareMeeting(session, meeting)
  for (const action of meeting.script) await carryOut(session, action)
  // A sentence that was never sent, half way.
  await carryOut(session, { question: 'besluit.brainstorm' })
  await session.console.locator('[data-capture]').first().pressSequentially(`${markers[0]} half`)
  await session.console.waitForTimeout(600)
  look('while the meeting runs')
  await session.crash()
  look('after a crash')
  await session.start()
  await session.comeBack()
  await session.console.keyboard.press('Shift+F8')
  await session.console.locator('[data-screen="unlock"]').waitFor()
  look('while it is locked')
  await session.comeBack()
  await closeIt(session)
  await session.stop()
  look('after the meeting was closed and the browser left')
  await session.start()
  await firstStart(session)
  await searchFor(session, sought)
  look('while all cases are searched')
  await closeCase(session, scenario.case.code)
  look('after the case was closed, with only its agreements')
  await session.stop()
  look('after that the browser left')
  await session.start()
  await firstStart(session)
  await session.console.locator('[data-action="new-case"]').waitFor()
  await session.console.keyboard.press('Shift+F8')
  await session.console.locator('[data-screen="unlock"]').waitFor()
  look('while it is locked again')
  await firstStart(session)
  await destroyCase(session, scenario.case.code)
  await session.stop()
  look('after the case was destroyed')
  return looks
}

/** @param {Session} session */
async function closeIt(session) {
  await whenSaved(session)
  await goToStep(session, 'afsluiting')
  await session.console.locator('[data-action="roundoff"]').first().click()
  await session.console.locator('[data-action="close"]').click()
  await session.console.locator('[data-action="download-pdf"]').waitFor()
}

/**
 * Searches for a word that stands nowhere, leaves it in the field until a browser would have kept it, and empties it.
 *
 * @param {Session} session @param {string} word
 */
async function searchFor({ console: page }, word) {
  const field = page.locator('[data-field="search"]')
  await field.pressSequentially(word)
  await page.locator('[data-count="0"]').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(600)
  await field.press('Escape')
}

/**
 * Closes the case: its agreements stay, the rest is destroyed.
 *
 * @param {Session} session @param {string} code
 */
async function closeCase({ console: page }, code) {
  await page.getByText(code).first().click()
  await page.locator('[data-action="close-case"]').click()
  await page.locator('[data-action="close-case-now"]').click()
  await page.locator('[data-proof="rest"][data-proven="true"]').waitFor()
}

/** @param {Session} session @param {string} code */
async function destroyCase({ console: page }, code) {
  await page.getByText(code).first().click()
  await page.locator('[data-action="destroy-case"]').click()
  await page.locator('dialog [data-field="code"]').fill(code)
  await page.keyboard.press('Enter')
  await page.locator('[data-proof="case"][data-proven="true"]').waitFor()
  await page.locator('[data-action="to-overview"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
}
