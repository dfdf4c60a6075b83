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
    await field.fill(passphrase)
    await page.keyboard.press('Enter')
    const answered = page.locator('[data-action="new-case"], [data-screen="unlock"] [role="alert"]')
    await answered.first().waitFor({ timeout: 30_000 })
    if ((await page.locator('[data-action="new-case"]').count()) === 0) continue
    session.passphrase = passphrase
    trial.passphrases = [passphrase]
    return
  }
  const said = await page.locator('[role="alert"]').allInnerTexts()
  throw new Error(`it did not open: ${said.join(' ')}`)
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
