import { putIn } from './hands.mjs'
import { fillParticipant, nameAtTable } from './participant.mjs'
import { seen } from './seen.mjs'

/** @typedef {import('./session.mjs').Session} Session */

/**
 * Prepares a meeting on its page, opens the wall, and begins.
 *
 * @param {Session} session
 * @param {import('./forms.mjs').Planned} meeting
 * @param {(button: import('@playwright/test').Locator) => Promise<void>} press how the last button is pressed
 */
export async function prepareMeeting(session, meeting, press = (button) => button.click()) {
  const page = session.console
  session.meeting = meeting
  session.part = meeting.parts[0]?.id ?? 'A'
  await toCase(session)
  await page.locator('[data-action="plan-meeting"]').click()
  const screen = page.locator('[data-screen="prepare"]')
  await screen.waitFor()
  await putIn(screen, 'kind', meeting.kind)
  await putIn(screen, 'approach', meeting.approach === 'mda++' ? 'mda' : 'regulier')
  const [date = '', time = ''] = meeting.start.split('T')
  await putIn(screen, 'date', date)
  await putIn(screen, 'time', time)
  await putIn(screen, 'minutes', String(meeting.minutes))
  if (meeting.phase) await putIn(screen, 'phase', meeting.phase)
  await invite(session, meeting.participants)
  // A meeting that follows a split one is proposed as split too.
  await page.locator('[data-field="split"]').setChecked(meeting.parts.length > 1)
  if (meeting.parts.length > 1) await split(session, meeting)
  await page.locator('[data-action="begin"]').click()
  await page.locator('[data-action="start"]').waitFor()
  if (!session.wall || session.wall.isClosed()) await session.openWall()
  await start(session, press)
}

/**
 * Begins. Where nobody of the family is ticked the chair is asked whether any of them is there: nobody.
 *
 * @param {Session} session
 * @param {(button: import('@playwright/test').Locator) => Promise<void>} press
 */
async function start({ console: page }, press) {
  await press(page.locator('[data-action="start"]'))
  const nobody = page.locator('[data-field="family-here"] [data-value="no"]')
  const begun = page.locator('[data-answer]')
  await seen(nobody.and(page.locator(':focus')).or(begun)).waitFor()
  if ((await begun.count()) === 0) await page.keyboard.press('Enter')
  await begun.first().waitFor()
}

/** From wherever the chair is to the page of the case. @param {Session} session */
async function toCase({ console: page }) {
  const plan = page.locator('[data-action="plan-meeting"]')
  if ((await plan.count()) > 0) return
  await page.locator('[data-action="back"]').first().click()
  await plan.waitFor()
}

/** @param {Session} session @param {import('./participant.mjs').Participant[]} participants */
async function invite(session, participants) {
  const page = session.console
  const form = page.locator('[data-form="participant"]')
  // Whoever was there last time may be proposed; this table is the scenario's own.
  const seated = page.locator('span[data-participant] [data-do="remove"]')
  while ((await seated.count()) > 0) await seated.first().click()
  session.seats.clear()
  session.table = [...participants]
  for (const participant of participants) {
    await fillParticipant(session, form, participant)
    await form.locator('[data-action="add-participant"]').click()
    session.seats.set(participant.id, nameAtTable(session, participants, participant))
  }
}

/** Makes as many parts as the scenario has, and ticks who sits in which. @param {Session} session @param {import('./forms.mjs').Planned} meeting */
async function split(session, { parts, participants }) {
  const page = session.console
  const rows = page.locator('li', { has: page.locator('span[data-participant]') })
  const there = () => rows.first().locator('input[data-part]').count()
  while ((await there()) < parts.length) await page.locator('[data-do="add-part"]').click()
  while ((await there()) > parts.length) await page.locator('[data-do="remove-part"]').click()
  for (const [at, { id }] of participants.entries()) {
    for (const part of parts) {
      const seat = rows.nth(at).locator(`input[data-part="${part.id}"]`)
      await seat.setChecked(part.present?.includes(id) ?? false)
    }
  }
}
