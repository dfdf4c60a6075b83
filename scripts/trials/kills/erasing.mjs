import { prepareMeeting } from '../../scenario/prepareMeeting.mjs'
import { carryOut } from '../../scenario/actions/index.mjs'
import { beginCase } from '../../scenario/startWork.mjs'
import { goToStep, whenSaved } from '../../scenario/table.mjs'
import { openCase, toOverview } from './comeIn.mjs'
import { focusMeeting } from './meeting.mjs'

/** @typedef {import('../../scenario/session.mjs').Session} Session */
/** @typedef {import('../killTrial.mjs').Trial} Trial */

const SAID = 'Dit blijft staan'
const REMOVED = 'Dit mag niet blijven'

/** Begins a case of its own for this kill, and stands on its page. @param {Session} session @param {Trial} trial */
async function begin(session, trial) {
  await toOverview(session)
  trial.begun = `WEG-${trial.nth}`
  await beginCase(session, { code: trial.begun, persons: [{ id: 'm', label: 'moeder' }] })
}

/**
 * Destroys a case: afterwards it is there as it was, or gone.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const destroying = {
  begin,
  work: async (session, trial) => {
    const page = session.console
    await page.locator('[data-action="destroy-case"]').click()
    await page.locator('dialog [data-field="code"]').fill(trial.begun ?? '')
    await page.keyboard.press('Enter')
    await page.locator('[data-proof="case"][data-proven="true"]').waitFor()
    trial.begun = undefined
  },
  look: async (session, trial) => {
    const there = await openCase(session, `WEG-${trial.nth}`)
    if (there && trial.begun === undefined) throw new Error('a destroyed case is back')
  },
  within: 1_500,
}

/**
 * Closes a case to its agreements.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const closingCase = {
  begin,
  work: async ({ console: page }, trial) => {
    await page.locator('[data-action="close-case"]').click()
    await page.locator('[data-action="close-case-now"]').click()
    await page.locator('[data-proof="rest"][data-proven="true"]').waitFor()
    trial.begun = undefined
  },
  look: async (session, trial) => {
    if (!(await openCase(session, `WEG-${trial.nth}`))) throw new Error('a closed case is gone')
    const reopen = await session.console.locator('[data-form="reopen-case"]').count()
    if (trial.begun === undefined && reopen === 0) throw new Error('a closed case is open again')
  },
  within: 1_500,
}

/**
 * Closes a meeting in which something was taken away: what was said is there, the meeting is closed or runs on.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const closingMeeting = {
  begin: async (session, trial) => {
    await begin(session, trial)
    await prepareMeeting(session, focusMeeting)
    await carryOut(session, { add: 'beeld.zorgen', by: 'vt', text: SAID })
    await carryOut(session, { add: 'beeld.zorgen', by: 'vt', text: REMOVED, as: 'weg' })
    await carryOut(session, { remove: 'weg' })
    await whenSaved(session)
    await goToStep(session, 'afsluiting')
    await session.console.locator('[data-action="roundoff"]').first().click()
    await session.console.locator('[data-action="close"]').waitFor()
  },
  work: async ({ console: page }) => {
    await page.locator('[data-action="close"]').click()
    await page.locator('[data-action="download-pdf"]').waitFor()
  },
  look: async (session, trial) => {
    if (!(await openCase(session, `WEG-${trial.nth}`))) throw new Error('the case is gone')
    const meeting = session.console.locator('[data-action="open-meeting"]').first()
    const status = await meeting.getAttribute('data-status')
    if (status !== 'running' && status !== 'closed') throw new Error(`the meeting is ${status}`)
  },
  within: 1_200,
}
