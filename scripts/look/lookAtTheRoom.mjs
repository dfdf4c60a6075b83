import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { putIn } from '../scenario/hands.mjs'
import { fillParticipant } from '../scenario/participant.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { putOnTable, whenSaved } from '../scenario/table.mjs'
import { faultsOf } from './faultsOf.mjs'

/** The last two are 1366 × 768 zoomed to 200%, and as narrow as a page must go. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 320, height: 720 },
]

/** Six of one family with names as long as they come, two of whom may not meet. */
const family = {
  code: 'OEF-KAMER',
  persons: [
    { id: 'm', label: 'moeder', born: 1988, lives: 'thuis' },
    { id: 'v', label: 'vader', born: 1985, lives: 'elders' },
    { id: 's', label: 'stiefvader', born: 1990, lives: 'thuis' },
    { id: 'k1', label: 'oudste dochter (14)', born: 2012, lives: 'thuis' },
    { id: 'k2', label: 'jongste zoon (4)', born: 2022, lives: 'thuis' },
    { id: 'o', label: 'grootmoeder van moederskant', lives: 'elders' },
  ],
  relations: [
    { kind: 'ex-partners', from: 'm', to: 'v' },
    { kind: 'partners', from: 'm', to: 's' },
    { kind: 'ouder', from: 'm', to: 'k1' },
    { kind: 'ouder', from: 'v', to: 'k1' },
    { kind: 'ouder', from: 'm', to: 'k2' },
    { kind: 'ouder', from: 'o', to: 'm' },
  ],
  apart: [{ one: 'm', other: 'v', ground: 'stalking na de scheiding' }],
}

const table = [
  { id: 'pr', organisation: 'Zorg- en Veiligheidshuis', role: '', type: 'procesregisseur' },
  { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
  { id: 'pol', organisation: 'Politie', role: 'wijkagent', type: 'professional' },
  { id: 'om', organisation: 'om', role: 'parketsecretaris', type: 'professional' },
  { id: 'gi', organisation: 'Jeugdbescherming', role: '', type: 'casusregisseur' },
  { id: 't', organisation: 'Tolkencentrum voor de noordelijke provincies', role: '', type: 'tolk' },
  { id: 'cm', organisation: '', role: '', type: 'client', person: 'm' },
  { id: 'cv', organisation: '', role: '', type: 'client', person: 'v' },
]

/**
 * Goes along everything about who is in the room, as a chair would, and looks at each screen at every size.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {{ out?: string | undefined, also?: (page: import('@playwright/test').Page) => Promise<string[]> }} [wish]
 *   `out`: a folder for the pictures; `also`: what else is looked for on each screen, at the first size
 * @returns {Promise<string[]>} what is wrong, and where
 */
export async function lookAtTheRoom(place, { out, also } = {}) {
  const session = new Session(place)
  /** @type {string[]} */
  const wrong = []
  if (out) mkdirSync(out, { recursive: true })
  const look = async (/** @type {string} */ name, isConsole = true) => {
    const page = session.console
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.waitForTimeout(60)
      // What lies open over something else covers it; that is what it is for.
      const isOver = (await page.locator('[data-sheet], [role="listbox"]:visible').count()) > 0
      const found = (await faultsOf(page, size, { isConsole })).filter(
        (what) => !isOver || !what.startsWith('over each other'),
      )
      wrong.push(...found.map((what) => `${name} at ${size.width}: ${what}`))
      if (size === SIZES[0] && also)
        wrong.push(...(await also(page)).map((what) => `${name}: ${what}`))
      if (out)
        await page.screenshot({ path: join(out, `${name}-${size.width}.png`), fullPage: true })
    }
    await page.setViewportSize(SIZES[0] ?? { width: 1366, height: 768 })
  }
  await session.setClock('2026-12-03T09:30')
  await session.start()
  try {
    await firstStart(session)
    await beginCase(session, family)
    await prepare(session, look)
    await begin(session, look)
    await atTheTable(session, look)
  } finally {
    await session.stop()
  }
  return wrong
}

/** @typedef {(name: string, isConsole?: boolean) => Promise<void>} Look */

/** @param {Session} session @param {Look} look */
async function prepare(session, look) {
  const page = session.console
  await page.locator('[data-action="plan-meeting"]').click()
  await page.locator('[data-screen="prepare"]').waitFor()
  const form = page.locator('[data-form="participant"]')
  await putIn(form, 'organisation', 'o')
  await look('prepare-suggested', false)
  await putIn(form, 'organisation', 'moeder')
  await page.keyboard.press('Escape')
  await look('prepare-named', false)
  await putIn(form, 'organisation', '')
  for (const participant of table) {
    await fillParticipant(session, form, participant)
    await form.locator('[data-action="add-participant"]').click()
  }
  await look('prepare-together', false)
  await page.locator('[data-not-together="apart"] [data-do="propose-parts"]').click()
  await look('prepare-parts', false)
}

/** @param {Session} session @param {Look} look */
async function begin(session, look) {
  const page = session.console
  await page.locator('[data-action="begin"]').click()
  await page.locator('[data-action="start"]').waitFor()
  await page.locator('[data-action="start"]').click()
  await look('start-asked', false)
  await page.locator('[data-field="family-here"] [data-value="yes"]').click()
  await page.locator('[data-field="family-persons"] [data-value]').first().check()
  await look('start-with-prosecutor', false)
  await page.locator('[data-field="family-persons"] [data-value]').first().uncheck()
  await page.locator('[data-field="family-here"] [data-value="no"]').click()
  await page.locator('[data-answer]').first().waitFor()
}

/** @param {Session} session @param {Look} look */
async function atTheTable(session, look) {
  const page = session.console
  await page.locator('[data-action="people"]').first().click()
  const sheet = page.locator('[data-sheet]')
  await look('people')
  await page.keyboard.press('+')
  await page.keyboard.insertText('o')
  await look('people-suggested')
  await page.keyboard.press('Escape')
  await putIn(sheet, 'organisation', '')
  await sheet.getByRole('checkbox', { name: 'moeder', exact: true }).check()
  await sheet.getByRole('checkbox', { name: 'om', exact: true }).uncheck()
  await look('people-came-and-left')
  await sheet.getByRole('checkbox', { name: 'om', exact: true }).check()
  await sheet.getByRole('checkbox', { name: 'vader', exact: true }).click()
  await sheet.locator('[data-do="own-part"]').waitFor()
  await look('people-apart')
  await sheet.locator('[data-participant] [data-do="edit"]').first().click()
  await look('people-correction')
  await sheet.locator('[data-do="cancel"]').click()
  await sheet.locator('[data-do="own-part"]').click()
  await page.locator('dialog [data-do="confirm"]').waitFor()
  await look('room-check')
  await page.locator('dialog [data-do="later"]').click()
  await look('room-banner')
  await page.keyboard.press('F9')
  await page.locator('dialog [data-do="confirm"]').click()
  await putOnTable(session, 'vooraf.gezin')
  await whenSaved(session)
  await look('family-look')
}
