import { Session } from '../scenario/session.mjs'
import { firstStart } from '../scenario/startWork.mjs'
import { spread } from './spread.mjs'

/**
 * Times the start: until the unlock page is there, and from the right passphrase until the overview is.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {number} rounds
 * @returns {Promise<Record<string, string>>} figures in words, milliseconds
 */
export async function startFigures(place, rounds) {
  const session = new Session(place)
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await firstStart(session)
  const page = session.console
  /** @type {number[]} */
  const starts = []
  /** @type {number[]} */
  const unlocks = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await page.reload()
    await page.locator('[data-screen="unlock"] [data-field="passphrase"]').waitFor()
    starts.push(performance.now() - began)
    await page.locator('[data-field="passphrase"]').fill('zeven stille ganzen op het ijs')
    const entered = performance.now()
    await page.keyboard.press('Enter')
    await page.locator('[data-action="new-case"]').waitFor()
    unlocks.push(performance.now() - entered)
  }
  await session.stop()
  return {
    'from start until the unlock page': spread(starts),
    'from the passphrase until the overview, key derivation included': spread(unlocks),
  }
}
