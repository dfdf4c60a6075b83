import { test as plain, type Page } from '@playwright/test'
import { expect, test } from './quiet'

// What does not load the browser complains about in its console: the first of these are not for the quiet test.

/** Loads Beraad where every file of that name is not there. */
async function withoutFile(page: Page, name: string): Promise<void> {
  await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
  await page.goto('./')
}

const starting = (page: Page) => page.locator('[data-starting]')

plain.describe('a start that fails is never a white page', () => {
  plain.use({ serviceWorkers: 'block' })

  plain('the first script is missing: the page itself says something', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.goto('./')
    await expect(starting(page)).toBeVisible({ timeout: 10_000 })
    await expect(starting(page)).toContainText('Beraad komt niet op gang')
  })

  for (const name of ['vault', 'conference', 'guide'])
    plain(`${name} is missing: it is said at once`, async ({ page }) => {
      await withoutFile(page, name)
      await expect(page.locator('body')).toContainText(
        /Beraad (kan nu niet beginnen|komt niet op gang)/,
        {
          timeout: 10_000,
        },
      )
      await expect(page.locator('[data-trouble="failed"], [data-starting="failed"]')).toBeVisible()
    })

  plain('the app itself is missing: the page says it at once', async ({ page }) => {
    await withoutFile(page, 'app')
    await expect(page.locator('[data-starting="failed"]')).toBeVisible()
  })

  plain('the wall’s window too', async ({ page }) => {
    await page.route('**/assets/projector-*.js', (route) => route.abort())
    await page.goto('./#/wand/een-naam-die-niemand-raadt')
    await expect(page.locator('body')).toContainText(
      /Beraad (kan nu niet beginnen|komt niet op gang)/,
      {
        timeout: 10_000,
      },
    )
  })

  plain('a browser that lets nothing be stored is told apart', async ({ page }) => {
    await page.addInitScript(() => {
      const closed = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: closed })
      Object.defineProperty(window, 'indexedDB', { get: closed })
    })
    await page.goto('./')
    await expect(page.locator('[data-trouble="storage-closed"]')).toBeVisible()
    await expect(page.locator('body')).toContainText('geeft de opslag niet vrij')
  })
})

test('a browser without WebAssembly is told so, not that it has too little memory', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.goto('./')
  await expect(page.locator('[data-trouble="no-webassembly"]')).toBeVisible()
  await expect(page.locator('body')).toContainText('WebAssembly')
  await expect(page.locator('[data-field="passphrase"]')).toHaveCount(0)
})

test('a start that goes well shows nothing of it', async ({ page }) => {
  await page.goto('./')
  await page.locator('[data-screen="first-start"]').waitFor()
  await expect(starting(page)).toHaveCount(0)
})
