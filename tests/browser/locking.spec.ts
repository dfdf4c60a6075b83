import type { Page } from '@playwright/test'
import { chairing, PASSPHRASE } from './chairing'
import { locks } from './locks'
import { expect, test } from './quiet'

const SENTENCE = 'Oma zag het zelf gebeuren'

const causes: readonly { name: string; happens: (page: Page) => Promise<unknown> }[] = [
  { name: 'the lock key', happens: (page) => page.keyboard.press('Shift+F8') },
  {
    name: 'a machine that slept',
    happens: (page) =>
      page.evaluate(() => {
        const slept = Date.now() + 3_600_000
        Date.now = () => slept
        window.dispatchEvent(new Event('focus'))
      }),
  },
  { name: 'a page that is loaded anew', happens: (page) => page.reload() },
]

const fields: readonly { name: string; open?: string; field: string }[] = [
  { name: 'what is being said', field: '[data-capture]' },
  { name: 'a note of the chair', open: '[data-tab="note"]', field: '[data-field="note"]' },
  {
    name: 'a subject that is set aside',
    open: '[data-action="park"]',
    field: '[data-field="park"]',
  },
]

test('the lock loads the page anew: nothing that was decrypted is left in it', async ({ page }) => {
  await chairing(page)
  await page.locator('[data-capture]').fill(SENTENCE)
  const before = await page.evaluate(() => performance.timeOrigin)
  await locks(page)
  expect(await page.evaluate(() => performance.timeOrigin)).toBeGreaterThan(before)
})

for (const { name, open, field } of fields) {
  test(`${name} comes back with the cursor, whatever locked it`, async ({ page }) => {
    await chairing(page)
    for (const cause of causes) {
      await test.step(cause.name, async () => {
        const area = page.locator(field)
        if (open !== undefined && !(await area.isVisible())) await page.locator(open).click()
        // As a hand does it: from there on nothing moves the cursor any more.
        await area.click()
        await area.fill(SENTENCE)
        await area.evaluate((at: HTMLTextAreaElement) => at.setSelectionRange(8, 11))
        // As long as it takes to look up: then it is on the disk.
        await page.waitForTimeout(600)
        await cause.happens(page)
        await page.locator('[data-screen="unlock"]').waitFor()
        await expect(page).toHaveTitle('Vergrendeld · Beraad')
        await page.locator('[data-field="passphrase"]').fill('een verkeerde wachtzin')
        await page.keyboard.press('Enter')
        await page.locator('[role="alert"]').filter({ hasText: 'niet de wachtzin' }).waitFor()
        expect(await page.content()).not.toContain('Oma')
        await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
        await page.keyboard.press('Enter')
        await expect(area).toHaveValue(SENTENCE)
        await expect(area).toBeFocused()
        await expect
          .poll(() =>
            area.evaluate((at: HTMLTextAreaElement) => [at.selectionStart, at.selectionEnd]),
          )
          .toEqual([8, 11])
      })
    }
  })
}
