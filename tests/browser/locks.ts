import { expect, type Page } from '@playwright/test'

/**
 * Locks with the key, and waits until the page was loaded anew: the page of before shows the same screen for a moment.
 * A window that is closed while it is being loaded anew now and then is not closed at all.
 */
export async function locks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'beraadWasHere', true)
  })
  await page.keyboard.press('Shift+F8')
  await expect
    .poll(() => page.evaluate(() => Reflect.has(globalThis, 'beraadWasHere')).catch(() => true))
    .toBe(false)
  await page.locator('[data-screen="unlock"]').waitFor()
}
