import { setTimeout } from 'node:timers/promises'

/** @typedef {import('../../scenario/session.mjs').Session} Session */
/** @typedef {import('../killTrial.mjs').Trial} Trial */

/**
 * Comes in after a kill, with whichever passphrase is the right one now, and stands before the overview. Throws where no
 * passphrase opens.
 *
 * @param {Session} session @param {Trial} trial
 */
export async function comeIn(session, trial) {
  const page = session.console
  await page.goto(`${session.place.address}#/`)
  const field = page.locator('[data-screen="unlock"] [data-field="passphrase"]')
  await field.waitFor()
  for (const passphrase of trial.passphrases.toReversed()) {
    if (!(await opens(page, field, passphrase))) continue
    session.passphrase = passphrase
    trial.passphrases = [passphrase]
    return
  }
  const said = await page.locator('[role="alert"]').allInnerTexts()
  throw new Error(`it did not open: ${said.join(' ')}`)
}

/**
 * Whether this passphrase opens it. After a wrong one the next has to wait: it is shown again until it was looked at.
 *
 * @param {import('@playwright/test').Page} page @param {import('@playwright/test').Locator} field @param {string} passphrase
 */
async function opens(page, field, passphrase) {
  const opened = page.locator('[data-action="new-case"]')
  const alert = page.locator('[data-screen="unlock"] [role="alert"]')
  for (let turn = 0; turn < 60; turn += 1) {
    await field.fill(passphrase)
    await page.keyboard.press('Enter')
    await opened.or(alert).first().waitFor({ timeout: 60_000 })
    if ((await opened.count()) > 0) return true
    if (!(await alert.allInnerTexts()).join(' ').includes('wachten')) return false
    await setTimeout(1_000)
  }
  return false
}

/** Goes to the overview, wherever one is. @param {Session} session */
export async function toOverview({ console: page, place }) {
  await page.goto(`${place.address}#/`)
  await page.locator('[data-action="new-case"]').waitFor()
}

/**
 * Opens a case from the overview. Out: false where there is none of that code. Throws where it is damaged.
 *
 * @param {Session} session @param {string} code
 */
export async function openCase(session, code) {
  const page = session.console
  await toOverview(session)
  const row = page.locator('[data-case] [data-action="open-case"], [data-action="open-case"]', {
    hasText: code,
  })
  // A line that was not finished is made anew from the case, and comes after the others.
  const isThere = await row
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    )
  if (!isThere) return false
  await row.first().click()
  const shown = page.locator('[data-screen="case"], [data-action="read-what-is-left"]')
  await shown.first().waitFor()
  if ((await page.locator('[data-screen="case"]').count()) === 0)
    throw new Error(`${code} is damaged`)
  return true
}
