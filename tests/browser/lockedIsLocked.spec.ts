import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chairing, PASSPHRASE, timesInMemory, unlocks } from './chairing'
import { expect, test } from './quiet'

// Reading the memory of a window takes its time on a busy machine.
test.setTimeout(240_000)
const READING = { timeout: 60_000 }

const FIRST = 'MERK-eerste'
const SECOND = 'MERK-tweede'

async function notes(page: Page, words: string): Promise<void> {
  await page.locator('[data-capture]').fill(words)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-entry]').filter({ hasText: words })).toBeVisible()
}

/** Opens the wall, as the chair does. */
async function opensWall(page: Page): Promise<Page> {
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-action="wall"]').first().click(),
  ])
  await wall.locator('[data-wall]').waitFor()
  return wall
}

const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin)

test('a lock: both windows are loaded anew, know nothing any more, and find each other again', async ({
  page,
}) => {
  await chairing(page)
  const wall = await opensWall(page)
  await notes(page, FIRST)
  await expect(wall.locator('body')).toContainText(FIRST)
  expect(await timesInMemory(wall, FIRST)).toBeGreaterThan(0)
  const before = [await loadedAt(page), await loadedAt(wall)]
  await page.bringToFront()
  await page.keyboard.press('Shift+F8')
  await page.locator('[data-screen="unlock"]').waitFor()
  await expect(wall.locator('[data-wall="neutral"]')).toBeVisible()
  await expect.poll(() => loadedAt(page)).not.toBe(before[0])
  await expect.poll(() => loadedAt(wall)).not.toBe(before[1])
  await expect.poll(() => timesInMemory(page, FIRST), READING).toBe(0)
  await expect.poll(() => timesInMemory(wall, FIRST), READING).toBe(0)
  await unlocks(page)
  await page.locator('[data-answer]').first().waitFor()
  // Covered at the lock, and found again without being opened anew.
  await page.keyboard.press('F9')
  await expect(wall.locator('body')).toContainText(FIRST)
})

test('site data that is wiped in a meeting: it is said, nothing loads anew, locked is locked, and the case can be kept', async ({
  page,
  baseURL,
}) => {
  await chairing(page)
  await notes(page, FIRST)
  await page.locator('[data-saving="saved"]').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb',
  })
  await page.locator('[data-mishap="wiped"]').waitFor()
  await expect(page.locator('[data-action="reload"]')).toHaveCount(0)
  await notes(page, SECOND)
  await page.keyboard.press('Shift+F8')
  await page.locator('[data-mishap="left"]').waitFor()
  const actions = page.locator('[data-action]')
  expect(await actions.evaluateAll((all) => all.map((each) => each.dataset['action']))).toEqual([
    'unlock',
    'forgotten',
  ])
  expect(await page.content()).not.toContain('MERK-')
  // What looks here for words has a world of its own in the page, which keeps the last text that it found any in.
  await expect(page.locator('main').filter({ hasText: 'wachtzin' })).toHaveCount(1)
  await expect.poll(() => timesInMemory(page, 'MERK-'), READING).toBe(0)
  expect(await timesInMemory(page, PASSPHRASE)).toBe(0)

  await unlocks(page)
  await expect(page.locator('[data-entry]')).toHaveCount(2)
  await page.locator('[data-action="keep-as-file"]').click()
  await page.locator('[data-field="proof-passphrase"]').fill(PASSPHRASE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const kept = readFileSync(await download.path(), 'utf8')
  for (const mark of [FIRST, SECOND]) expect(kept).toContain(mark)
  await page.locator('[data-action="reload"]').click()
  await page.locator('[data-screen="first-start"]').waitFor()
})
