import * as v from 'valibot'
import { participant } from '../forms.mjs'
import { fillParticipant, nameAtTable } from '../participant.mjs'
import { seen } from '../seen.mjs'
import { whenSaved } from '../table.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/**
 * Who comes and goes, in which part, and whether the room sees the wall.
 */
export const room = {
  arrive: action(v.looseObject({ arrive: participant }), async (session, { arrive }) => {
    const sheet = await openPeople(session)
    const table = [...session.table, arrive]
    const name = nameAtTable(session, table, arrive)
    session.table = table
    session.seats.set(arrive.id, name)
    const form = sheet.locator('[data-form="arrival"]')
    await fillParticipant(session, form, arrive)
    await form.locator('[data-field="organisation"]').focus()
    await session.press('Enter', () => inOrRefused(sheet, name))
    await settle(session, sheet, name)
  }),
  back: action(v.looseObject({ back: v.string() }), async (session, { back }) => {
    const sheet = await openPeople(session)
    const name = session.seat(back)
    const tick = tickOf(sheet, name)
    if (await tick.isChecked()) return close(session, sheet)
    await tick.focus()
    await session.press('Space', () => inOrRefused(sheet, name))
    await settle(session, sheet, name)
  }),
  leave: action(v.looseObject({ leave: v.string() }), async (session, { leave }) => {
    const sheet = await openPeople(session)
    await untick(session, sheet, session.seat(leave))
    await close(session, sheet)
  }),
  mistake: action(v.looseObject({ mistake: v.string() }), async (session, { mistake }) => {
    const sheet = await openPeople(session)
    const name = session.seat(mistake)
    const tick = tickOf(sheet, name)
    if (await tick.isChecked()) await untick(session, sheet, name)
    const named = session.console.getByRole('checkbox', { name, exact: true })
    const row = sheet.locator('[data-participant]').filter({ has: named })
    await row.locator('[data-do="mistake"]').click()
    await row.locator('[data-do="mistake"]').waitFor({ state: 'detached' })
    await close(session, sheet)
  }),
  part: action(v.looseObject({ part: v.string() }), async (session, { part }) => {
    const page = session.console
    for (let tried = 0; session.part !== part; tried += 1) {
      if (tried > 26) throw new Error(`there is no part ${part}`)
      const here = await partOf(session)
      await seen(page.locator('[data-action="part"]')).click()
      // What stood on the wall of one part may hang there until the key was pressed, and no moment longer.
      session.part = await partAfter(session, here)
      // On the way to a part none that lies between is shown.
      await answerRoom(session, session.part === part)
    }
  }),
  cover: action(v.looseObject({ cover: v.boolean() }), async (session, { cover }) => {
    const page = session.console
    const covered = page.locator('[data-hangs="covered"]')
    if ((await covered.count()) > 0 === cover) return
    // Who presses twice in a fright leaves it covered: to uncover takes a moment.
    if (!cover) await page.waitForTimeout(600)
    const asked = seen(page.locator('dialog [data-do="confirm"]'))
    const changed = covered.waitFor({ state: cover ? 'attached' : 'detached' })
    await session.press('F9', () => Promise.race([changed, asked.waitFor()]))
    if (cover || (await asked.count()) === 0) return changed
    await answerRoom(session, true)
    await changed
  }),
}

/** Opens the panel with who is in the room. @param {Session} session */
async function openPeople({ console: page }) {
  const sheet = page.locator('[data-sheet]:has([data-form="arrival"])')
  if ((await sheet.count()) === 0) await seen(page.locator('[data-action="people"]')).click()
  await sheet.waitFor()
  return sheet
}

/** @param {Session} session @param {import('@playwright/test').Locator} sheet */
async function close(session, sheet) {
  await whenSaved(session)
  await sheet.locator('[data-do="close"]').click()
  await sheet.waitFor({ state: 'detached' })
}

/** @param {import('@playwright/test').Locator} sheet @param {string} name */
function tickOf(sheet, name) {
  return sheet.getByRole('checkbox', { name, exact: true })
}

/** @param {Session} session @param {import('@playwright/test').Locator} sheet @param {string} name */
async function untick(session, sheet, name) {
  const tick = tickOf(sheet, name)
  await tick.focus()
  const gone = sheet.locator('input:not(:checked)').and(tick)
  await session.press('Space', () => gone.waitFor())
}

/** Whoever comes is ticked, or may not be in one room with somebody. */
function inOrRefused(
  /** @type {import('@playwright/test').Locator} */ sheet,
  /** @type {string} */ name,
) {
  const isIn = sheet.locator('input:checked').and(tickOf(sheet, name))
  return seen(isIn.or(sheet.locator('[data-do="own-part"]'))).waitFor()
}

/** Whoever may not meet another goes on in a part of their own; the wall stays covered until the chair shows it. */
async function settle(
  /** @type {Session} */ session,
  /** @type {import('@playwright/test').Locator} */ sheet,
  /** @type {string} */ name,
) {
  if (
    await tickOf(sheet, name)
      .isChecked()
      .catch(() => false)
  )
    return close(session, sheet)
  await beginOwnPart(session)
  await answerRoom(session, false)
}

/** @param {Session} session */
async function beginOwnPart(session) {
  const here = await partOf(session)
  await seen(session.console.locator('[data-do="own-part"]')).click()
  session.part = await partAfter(session, here)
}

/**
 * Answers who is in the room as it is ticked: the wall is shown again, or stays covered. Where two who may not meet were
 * in this part, whoever is there now goes on in a part of their own.
 *
 * @param {Session} session
 * @param {boolean} shown
 */
async function answerRoom(session, shown) {
  const dialog = session.console.locator('dialog:has([data-do="confirm"])')
  await dialog.waitFor()
  if (!shown) {
    await dialog.locator('[data-do="later"]').click()
    return dialog.waitFor({ state: 'detached' })
  }
  const ownPart = dialog.locator('[data-do="own-part"]')
  if ((await ownPart.count()) > 0) await beginOwnPart(session)
  await dialog.locator('[data-do="confirm"]').click()
  await dialog.waitFor({ state: 'detached' })
}

/** The part that runs; there is no sign of one in a meeting that is not split. @param {Session} session */
async function partOf({ console: page }) {
  const sign = page.locator('[data-part-left]')
  return (await sign.count()) > 0 ? await sign.first().getAttribute('data-part-left') : null
}

/** @param {Session} session @param {string | null} here */
async function partAfter(session, here) {
  const sign = session.console.locator(`[data-part-left]:not([data-part-left="${here ?? ''}"])`)
  await sign.first().waitFor({ state: 'attached' })
  return (await partOf(session)) ?? session.part
}
