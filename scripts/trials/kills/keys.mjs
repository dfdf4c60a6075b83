/** @typedef {import('../../scenario/session.mjs').Session} Session */
/** @typedef {import('../killTrial.mjs').Trial} Trial */

/** Goes to the settings. @param {Session} session */
async function toSettings({ console: page, place }) {
  await page.goto(`${place.address}#/instellingen`)
  await page.locator('[data-form="keys"]').waitFor()
}

/**
 * Another passphrase: one of both opens afterwards, and where the screen said that it was changed, the new one.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const newPassphrase = {
  begin: async (session) => {
    await toSettings(session)
    await session.console
      .locator('[data-field="present-passphrase"]')
      .first()
      .fill(session.passphrase)
    await session.console.locator('[data-action="change-passphrase"]').click()
  },
  work: async (session, trial) => {
    const page = session.console
    const next = `nog ${trial.nth} stille ganzen op het ijs ${Math.random().toString(36).slice(2)}`
    const form = page.locator('[data-form="passphrase"]')
    await form.locator('[data-field="passphrase"]').fill(next)
    await form.locator('[data-field="passphrase-again"]').fill(next)
    trial.passphrases = [session.passphrase, next]
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    trial.passphrases = [next]
    await page.locator('[data-erasure="done"]').waitFor()
  },
  within: 5_000,
}

/**
 * Another recovery key: the passphrase opens afterwards.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const newRecoveryKey = {
  begin: async (session) => {
    await toSettings(session)
    await session.console
      .locator('[data-field="present-passphrase"]')
      .first()
      .fill(session.passphrase)
  },
  work: async ({ console: page }) => {
    await page.locator('[data-action="new-recovery-key"]').click()
    await page.locator('[data-recovery-key]').waitFor()
    await page.locator('[data-field="recovery-kept"]').check()
    await page.locator('[data-action="recovery-done"]').click()
    await page.locator('[data-erasure="done"]').waitFor()
  },
  within: 4_000,
}
