import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { prove } from '../../scenario/startWork.mjs'
import { openCase } from './comeIn.mjs'

/** @typedef {import('../../scenario/session.mjs').Session} Session */
/** @typedef {import('../killTrial.mjs').Trial} Trial */

const PASSPHRASE = 'acht rode kano’s bij de sluis vandaag'
const COPY = 'OEF-BEWAARD'

/** @param {Session} session */
async function toBackups({ console: page, place }) {
  await page.goto(`${place.address}#/reservekopie`)
  await page.locator('[data-field="backup-passphrase"]').waitFor()
}

/** @param {Session} session */
async function makeBackup(session) {
  const { console: page } = session
  await page.locator('[data-field="backup-passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="backup-passphrase-again"]').fill(PASSPHRASE)
  await page.locator('[data-action="make-backup"]').click()
  await prove(session)
  await page.locator('[data-action="save-backup"]').waitFor({ timeout: 120_000 })
}

/**
 * A backup is made of everything: nothing here changes by it.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const backingUp = {
  begin: toBackups,
  work: makeBackup,
  within: 6_000,
}

/**
 * A case is put back from a backup, as a copy: afterwards it is there, whole, or not there.
 *
 * @type {import('../killTrial.mjs').Kind}
 */
export const puttingBack = {
  begin: async (session, { folder }) => {
    const page = session.console
    const file = join(folder, 'beraad-kill.backup')
    await toBackups(session)
    if (!existsSync(file)) {
      await makeBackup(session)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-action="save-backup"]').click(),
      ])
      await download.saveAs(file)
      // The address is the same: going there would change nothing.
      await page.locator('[data-action="another-backup"]').click()
    }
    await page
      .locator('input[data-field="backup-file"], [data-field="backup-file"] input')
      .first()
      .setInputFiles(file)
    await page.locator('[data-field="backup-file-passphrase"]').fill(PASSPHRASE)
    await page.locator('[data-action="look-at-backup"]').click()
    await page.locator('[data-preview]').waitFor({ timeout: 60_000 })
    for (const choice of await page.locator('[data-preview] select').all()) {
      await choice.selectOption('add')
    }
  },
  work: async ({ console: page }) => {
    await page.locator('[data-action="restore"]').click()
    await page.locator('[data-preview]').waitFor({ state: 'detached', timeout: 60_000 })
  },
  look: async (session) => {
    const page = session.console
    const codes = await page.locator('[data-case]').allInnerTexts()
    for (const code of codes.filter((text) => text.includes('kopie')).slice(-2)) {
      await openCase(session, code.split('\n')[0] ?? COPY)
    }
  },
  within: 1_500,
}
