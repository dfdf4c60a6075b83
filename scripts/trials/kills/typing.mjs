import { putOnTable } from '../../scenario/table.mjs'
import { openCase } from './comeIn.mjs'
import { CODE } from './meeting.mjs'

/** @typedef {import('../../scenario/session.mjs').Session} Session */
/** @typedef {import('../killTrial.mjs').Trial} Trial */

const QUESTION = 'beeld.zorgen'

/**
 * A chair types one entry after the other.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const typing = {
  begin: async (session) => {
    await toTable(session)
  },
  work: async (session, trial) => {
    const page = session.console
    for (let entry = 1; ; entry += 1) {
      const text = `Zorg ${trial.nth}-${entry}: ${Math.random().toString(36).slice(2)}`
      const box = page.locator('[data-capture]').first()
      await box.pressSequentially(text, { delay: 2 })
      await box.press('Enter')
      if (await calledSaved(page, text)) trial.promised.push(text)
    }
  },
  within: 4_000,
}

/**
 * What the screen called saved and is not there.
 *
 * @param {Session} session @param {Trial} trial
 */
export async function missing(session, { promised }) {
  const answer = await toTable(session)
  if (promised.length === 0) return []
  await answer.locator('[data-entry]').first().waitFor()
  // Of a long list only the first stand there: the others were not lost.
  const more = answer.locator('[data-do="more"]')
  // By keyboard: after an hour a notice of the clock lies over the end of the list.
  while ((await more.count()) > 0) await more.first().press('Enter')
  // Not innerText: of a long list the browser leaves out the rows that it does not draw.
  const shown = (await answer.textContent()) ?? ''
  return promised.filter((text) => !shown.includes(text))
}

/** Opens the meeting that runs all through, at its question. @param {Session} session */
async function toTable(session) {
  const page = session.console
  if ((await page.locator('[data-answer]').count()) === 0) {
    if (!(await openCase(session, CODE))) throw new Error('the case is gone')
    await page.locator('[data-action="open-meeting"][data-status="running"]').first().click()
    await page.locator('[data-answer]').first().waitFor()
  }
  return putOnTable(session, QUESTION)
}

/** Whether the screen shows this entry and, at that same moment, that all is saved. */
async function calledSaved(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {string} */ text,
) {
  const shown = await page.waitForFunction(
    (wanted) =>
      document.body.innerText.includes(wanted) &&
      document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved',
    text,
    { polling: 5, timeout: 10_000 },
  )
  return shown.jsonValue()
}
