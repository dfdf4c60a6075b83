import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './quiet'

test('opens with a neutral title, and every answer carries the policy', async ({ page }) => {
  const response = await page.goto('./')
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  await expect(page).toHaveTitle('Welkom · Beraad')
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('holds nothing inline that the policy would refuse', async ({ page }) => {
  await page.goto('./')
  const inline = await page.evaluate(async () => {
    const text = await (await fetch('./index.html')).text()
    const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
    return {
      policies: count(/<meta http-equiv="Content-Security-Policy"/g),
      scripts: count(/<script(?![^>]* src=)/g),
      styles: count(/<style|<[^>]+ style=/g),
    }
  })
  expect(inline).toEqual({ policies: 1, scripts: 0, styles: 0 })
})

test('may compile WebAssembly, which the key derivation is', async ({ page }) => {
  await page.goto('./')
  const emptyModule = [0, 97, 115, 109, 1, 0, 0, 0]
  const compile = (bytes: number[]) => WebAssembly.compile(new Uint8Array(bytes)).then(() => true)
  expect(await page.evaluate(compile, emptyModule)).toBe(true)
})

test('keeps every file by its checksum', async ({ page }) => {
  await page.goto('./')
  const { kept, checked } = await page.evaluate(async () => {
    const worker = await (await fetch('./sw.js')).text()
    const entries = [...worker.matchAll(/\{[^{}]*"?url"?:"[^"]+"[^{}]*\}/g)]
    return {
      kept: entries.length,
      checked: entries.filter(([entry]) => /integrity"?:"sha384-/.test(entry)).length,
    }
  })
  expect(checked).toBeGreaterThan(50)
  // The list for the home screen, which runs nothing, is added by name.
  expect(kept - checked).toBeLessThanOrEqual(1)
})

test('starts without a network after the first visit', async ({ page, context }) => {
  await page.goto('./')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('has a first page that everybody can use', async ({ page }) => {
  await page.goto('./')
  await page.locator('[data-screen="first-start"]').waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
