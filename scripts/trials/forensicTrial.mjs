import { carryOut } from '../scenario/actions/index.mjs'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { goToStep, whenSaved } from '../scenario/table.mjs'
import { carve } from './carve.mjs'
import { markedMeeting } from './markedMeeting.mjs'
import { rowsOnDisk } from './rowsOnDisk.mjs'
import { searchDisk } from './searchDisk.mjs'

/** @typedef {{ address: string, executablePath: string, profile: string, withoutFiles?: boolean }} Place */

/**
 * What was found at one moment.
 *
 * @typedef {ReturnType<typeof searchDisk> & {
 *   when: string
 *   rows: number
 *   opened: number
 *   readable: readonly string[]
 *   control: boolean | null
 * }} Look `found`: markers in the clear. `rows`: sealed rows and wrapped keys of any time, `opened`: how many of these open
 *   with the keys of now. `readable`: markers in them of what should be gone. `control`: whether one that should be there
 *   was read in them too; null where nothing should
 */

/**
 * Plays the marked meeting and looks at the disk at each moment at which a laptop could be lost: for words in the clear,
 * and for what of what is gone can still be opened with the keys of now.
 *
 * @param {Place} place an empty profile folder
 * @returns {Promise<Look[]>}
 */
export async function forensicTrial(place) {
  const seed = Math.random().toString(36).slice(2, 8)
  const { scenario, markers: all, removed, said } = markedMeeting(seed)
  const sought = `MERK${seed}gezocht`
  const markers = [...all, sought]
  const [meeting] = scenario.meetings
  const session = new Session(place)
  /** @type {Look[]} */
  const looks = []
  const look = async (
    /** @type {string} */ when,
    /** @type {readonly string[]} */ gone,
    stays = all,
  ) => looks.push(await lookAt(session, { when, markers, gone, stays }))

  await session.setClock(meeting.start)
  await startTwice(session)
  await beginCase(session, scenario.case)
  await prepareMeeting(session, meeting)
  for (const action of meeting.script) await carryOut(session, action)
  // A sentence that was never sent, half way.
  await carryOut(session, { question: 'besluit.brainstorm' })
  await session.console.locator('[data-capture]').first().pressSequentially(`${markers[0]} half`)
  await session.console.waitForTimeout(600)
  await look('while the meeting runs', [])
  await session.crash()
  await look('after a crash', [])
  await session.start()
  await session.comeBack()
  await session.console.keyboard.press('Shift+F8')
  await session.console.locator('[data-screen="unlock"]').waitFor()
  await look('while it is locked', [])
  await session.comeBack()
  await closeIt(session)
  await untilGone(session)
  await session.stop()
  await look('after the meeting was closed and the browser left', removed)
  await session.start()
  await firstStart(session)
  await searchFor(session, sought)
  await look('while all cases are searched', removed)
  await closeCase(session, scenario.case.code)
  const kept = all.filter((marker) => !said.includes(marker))
  await look('after the case was closed, with only its agreements', said, kept)
  await session.stop()
  await look('after that the browser left', said, kept)
  await session.start()
  await firstStart(session)
  await session.console.locator('[data-action="new-case"]').waitFor()
  await session.console.keyboard.press('Shift+F8')
  await session.console.locator('[data-screen="unlock"]').waitFor()
  await look('while it is locked again', said, kept)
  await firstStart(session)
  await destroyCase(session, scenario.case.code)
  await session.stop()
  await look('after the case was destroyed', markers, [])
  return looks
}

/**
 * Begins a case with a marker in its code and destroys it. Where the browser gives no files that is a plain deletion, of
 * which the remains can be read.
 *
 * @param {Place} place an empty profile folder
 * @returns {Promise<Look>}
 */
export async function destroyedTrial(place) {
  const code = `MERK${Math.random().toString(36).slice(2, 8)}`
  const session = new Session(place)
  await session.setClock('2026-12-03T09:30')
  await startTwice(session)
  await beginCase(session, { code, persons: [{ id: 'm', label: 'moeder' }] })
  await destroyCase(session, code)
  await session.stop()
  return lookAt(session, {
    when: 'after it was destroyed',
    markers: [code],
    gone: [code],
    stays: [],
  })
}

/**
 * Sets up, leaves, and starts again: only then a vault is under its erasable secret.
 *
 * @param {Session} session
 */
async function startTwice(session) {
  await session.start()
  await firstStart(session)
  await session.stop()
  await session.start()
  await firstStart(session)
  await session.console.locator('[data-action="new-case"]').waitFor()
}

/**
 * @param {Session} session
 * @param {{ when: string, markers: readonly string[], gone: readonly string[], stays: readonly string[] }} wish
 * @returns {Promise<Look>}
 */
async function lookAt({ place, passphrase }, { when, markers, gone, stays }) {
  const remains = rowsOnDisk(place.profile)
  const { text, opened } = await carve(remains, { passphrases: [passphrase] })
  const { slots, cases, facts, sealed } = remains
  return {
    ...{ when, ...searchDisk(place.profile, markers) },
    rows: slots.length + cases.length + facts.length + sealed.length,
    opened,
    readable: gone.filter((marker) => text.includes(marker)),
    control: stays.length === 0 ? null : stays.some((marker) => text.includes(marker)),
  }
}

/**
 * Waits until the settings say that what was erased is gone; where it cannot be, that they say that.
 *
 * @param {Session} session
 */
async function untilGone({ console: page, place }) {
  await page.goto(`${place.address}#/instellingen`)
  await page
    .locator('[data-erasure="done"], [data-erasure="not-possible"]')
    .first()
    .waitFor({ timeout: 30_000 })
}

/** @param {Session} session */
async function closeIt(session) {
  await whenSaved(session)
  await goToStep(session, 'afsluiting')
  await session.console.locator('[data-action="roundoff"]').first().click()
  await session.console.locator('[data-action="close"]').click()
  // The sentence that was never sent goes with it, and that is asked.
  await session.console.locator('dialog:has([data-without]) button').last().click()
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
async function destroyCase({ console: page, place }, code) {
  await page.goto(`${place.address}#/`)
  await page.locator('[data-action="new-case"]').waitFor()
  await page.getByText(code).first().click()
  await page.locator('[data-action="destroy-case"]').click()
  await page.locator('dialog [data-field="code"]').fill(code)
  await page.keyboard.press('Enter')
  await page.locator('[data-proof="case"][data-proven="true"]').waitFor()
  await page.locator('[data-action="to-overview"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
}
