import type { Page } from '@playwright/test'
import { whatIsCutHere } from '../../scripts/look/whatIsCutHere.mjs'
import { chairing } from './chairing'
import { expect, test } from './quiet'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const

/** At so many stops of Tab the page is looked at. */
const STOPS = 45

/** Where the focus is, and whether at least one point of it is its own: not covered by what stays in sight. */
async function atFocus(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return { name: 'body', seen: true, isBody: true }
    // A tick is as large as its label.
    const shown = at.closest('label') ?? at
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
      [0.15, 0.5, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    )
    const seen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (shown.contains(there) || there.contains(shown))
    })
    return { name: (shown.textContent || shown.outerHTML).slice(0, 60), seen, isBody: false }
  })
}

for (const size of SIZES)
  test(`walked through by Tab at ${size.width} × ${size.height}, focus is never hidden`, async ({
    page,
  }) => {
    await chairing(page)
    await page.locator('[data-capture]').fill('Oma hoort geschreeuw in huis')
    await page.keyboard.press('Enter')
    await page.locator('[data-entry]').waitFor()
    await page.setViewportSize(size)
    const hidden: string[] = []
    let bodies = 0
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press(stop < STOPS / 2 ? 'Tab' : 'Shift+Tab')
      const { name, seen, isBody } = await atFocus(page)
      if (!seen) hidden.push(name)
      if (isBody) bodies += 1
    }
    expect(hidden).toEqual([])
    // The browser's own bar stands between the last and the first.
    expect(bodies).toBeLessThan(3)
  })

test('nothing sticks out at 320 px: zaken, instellingen, back-up', async ({ page }) => {
  await chairing(page)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [address, screen] of [
    ['#/', 'overview'],
    ['#/instellingen', 'settings'],
    ['#/reservekopie', 'backup'],
    ['#/afspraken', 'agreements'],
  ]) {
    await page.goto(`./${address}`)
    await page.locator(`[data-screen="${screen}"]`).waitFor()
    // All that can be unfolded, unfolded.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

/** As wide as somebody may set letters, words and lines who reads them so (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

test('what is removed by keyboard leaves focus on what is beside it; set wide nothing is cut', async ({
  page,
}) => {
  await chairing(page)
  for (const text of ['Oma hoort geschreeuw', 'Het was stil', 'De buren bellen']) {
    await page.locator('[data-capture]').fill(text)
    await page.keyboard.press('Enter')
    await page.locator('[data-entry]', { hasText: text }).waitFor()
  }
  const rows = page.locator('[data-entry]')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-do') ?? '')
  for (const left of [2, 1]) {
    await rows.nth(1).focus()
    await rows.nth(1).locator('[data-do="remove"]').focus()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(left)
    await expect.poll(focused).toBe('remove')
  }
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')

  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
  expect(await page.evaluate(whatIsCutHere)).toEqual([])
  await page.keyboard.press('Alt+u')
  await page.locator('[data-screen="roundoff"]').waitFor()
  expect(await page.evaluate(whatIsCutHere)).toEqual([])
})
