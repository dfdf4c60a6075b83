import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { aFamily, aTable } from '../../scripts/look/aFamily.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { prepareMeeting } from '../../scripts/scenario/prepareMeeting.mjs'
import { Session } from '../../scripts/scenario/session.mjs'
import { beginCase, firstStart } from '../../scripts/scenario/startWork.mjs'
import { putOnTable } from '../../scripts/scenario/table.mjs'
import { expect, test } from './quiet'

/** A meeting in which two windows hang, and one keyboard is struck in haste. */
async function atTheTable(baseURL: string | undefined) {
  const session = new Session({
    address: baseURL ?? '',
    executablePath: findChromium() ?? '',
    profile: mkdtempSync(join(tmpdir(), 'beraad-hands-')),
  })
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await firstStart(session)
  await beginCase(session, aFamily)
  // The hand that begins the meeting clicks twice: the phase that was planned stays.
  await prepareMeeting(session, { ...aTable, phase: 'directeVeiligheid' }, (begin) =>
    begin.dblclick(),
  )
  const { console: page, wall } = session
  if (!wall) throw new Error('there is no wall')
  return { session, page, wall }
}

const press = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).first()
const questionOn = (page: Page) => page.locator('[data-answer]').first().getAttribute('data-answer')
const hangs = (page: Page) => page.locator('[data-hangs]').getAttribute('data-hangs')

test('in haste, at the console: double clicks, two presses, ten, words among numbers', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { session, page } = await atTheTable(baseURL)

  // The second click of a double click does nothing: not on the page that came, not back, not two questions on.
  await press(page, 'cover').dblclick()
  expect(await hangs(page)).toBe('covered')
  await page.waitForTimeout(600)
  await press(page, 'cover').click()
  expect(await hangs(page)).toBe('follows')
  // Sent in one breath: on a busy machine half a second is soon over.
  await Promise.all([page.keyboard.press('F9'), page.keyboard.press('F9')])
  expect(await hangs(page)).toBe('covered')
  await expect(page.locator('[data-phase="directeVeiligheid"]').first()).toBeVisible()
  const first = await questionOn(page)
  expect(first).toBe('vooraf.fase')
  await press(page, 'next').dblclick()
  const second = await questionOn(page)
  expect(second).not.toBe(first)
  await press(page, 'back').click()
  expect(await questionOn(page)).toBe(first)

  const worries = await putOnTable(session, 'beeld.zorgen')
  const feit = worries.locator('[data-form="entry"] [data-value="fact"]')
  await feit.dblclick()
  await expect(feit.locator('input')).toBeChecked()
  const chip = worries.locator('[data-form="entry"] [data-field="about"] [data-value]').first()
  await chip.dblclick()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')

  // Letters that nobody typed in a field leave the room alone.
  await page.locator('#conduct-question').focus()
  await page.keyboard.type('bed wel even tot vrijdag')
  await page.keyboard.press('Escape')
  expect(await questionOn(page)).toBe('beeld.zorgen')
  await expect(page.locator('dialog')).toHaveCount(0)

  // In the empty field Ctrl+Z takes back what hangs there, and says so.
  await worries.locator('[data-capture]').click()
  await page.keyboard.type('Proefnaam woont daar')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+z')
  await expect(worries.locator('[data-entry]')).toHaveCount(0)
  await expect(page.locator('[data-undone]')).toContainText('Proefnaam woont daar')

  const scale = await putOnTable(session, 'schaal')
  const cells = scale.locator('[data-number]')
  await cells.nth(1).focus()
  await page.keyboard.press('6')
  await cells.nth(0).focus()
  await page.keyboard.type('10', { delay: 200 })
  await expect(cells.nth(0)).toHaveValue('10')
  await expect(cells.nth(1)).toHaveValue('6')
  await page.keyboard.type('nachten rustig', { delay: 60 })
  await expect(scale.locator('[data-field="ground"]').nth(0)).toHaveValue('nachten rustig')
  await page.keyboard.press('Alt+o')
  await expect(scale.locator('[data-do="reveal-now"]')).toBeVisible()
  await expect(scale.locator('figure')).toHaveCount(0)
  await scale.locator('[data-do="reveal-now"]').click()
  await expect(scale.locator('figure')).toBeVisible()
  await session.stop()
})

test('a page that has just come lies under no pointer for a moment', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const { session, page } = await atTheTable(baseURL)
  await press(page, 'next').click()
  const place = await questionOn(page)
  // What a click in the middle of the page would have hit, when it came and when it had settled.
  await page.evaluate(() => {
    const hit: string[] = []
    const look = () => {
      const fresh = document.documentElement.hasAttribute('data-just-come')
      hit.push(`${fresh} ${document.elementFromPoint(600, 300) === document.documentElement}`)
    }
    new MutationObserver(look).observe(document.documentElement, {
      attributeFilter: ['data-just-come'],
    })
    Object.assign(window, { hit })
  })
  await page.keyboard.press('Alt+u')
  await page.locator('[data-screen="roundoff"]').waitFor()
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'hit')))
    .toEqual(['true true', 'false false'])
  // And back to the question that was on the table.
  await press(page, 'back').click()
  await page.locator('[data-answer]').waitFor()
  expect(await questionOn(page)).toBe(place)
  await session.stop()
})

test('at the wall: F9 covers, F8 is acute danger, Shift+F8 locks; words do nothing', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { session, page, wall } = await atTheTable(baseURL)
  const shows = (kind: string) => expect(wall.locator(`[data-wall="${kind}"]`)).toBeVisible()
  await putOnTable(session, 'beeld.zorgen')
  await shows('lines')
  await wall.bringToFront()
  await wall.keyboard.type('de vader van', { delay: 60 })
  await wall.waitForTimeout(400)
  expect(await wall.evaluate(() => document.fullscreenElement)).toBeNull()
  await shows('lines')
  await wall.evaluate(() => {
    const took = new Promise<number>((tell) => {
      let began = 0
      document.addEventListener('keydown', () => (began = performance.now()), true)
      new MutationObserver(() => {
        if (document.querySelector('[data-wall="neutral"]')) tell(performance.now() - began)
      }).observe(document.body, { subtree: true, childList: true, attributes: true })
    })
    Object.assign(window, { took })
  })
  await wall.keyboard.press('F9')
  await shows('neutral')
  // By itself: no window has to answer first.
  expect(await wall.evaluate(() => Reflect.get(window, 'took'))).toBeLessThan(200)
  await expect.poll(() => hangs(page)).toBe('covered')
  await page.bringToFront()
  await page.waitForTimeout(600)
  await page.keyboard.press('F9')
  await shows('lines')
  await wall.bringToFront()
  await wall.keyboard.press('F8')
  await shows('neutral')
  await page.locator('[data-action="acuteEnd"]').click()
  await wall.keyboard.press('Shift+F8')
  await page.locator('[data-screen="unlock"]').waitFor()
  await shows('neutral')
  await session.stop()
})

test('acute danger is read from its top, at any zoom', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const { session, page } = await atTheTable(baseURL)
  for (const [width, height] of [
    [1366, 768],
    [683, 384],
    [341, 192],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('F8')
    const dialog = page.locator('dialog')
    await dialog.waitFor()
    await expect(dialog.locator('h2')).toBeFocused()
    await expect(dialog.locator('h2')).toBeInViewport()
    expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0)
    // Every step can be reached with the keys that scroll, the first one without.
    for (const step of await dialog.locator('ol li').all()) {
      await step.scrollIntoViewIfNeeded()
      await expect(step).toBeInViewport({ ratio: 0.4 })
    }
    await page.locator('[data-action="acuteEnd"]').click()
    await dialog.waitFor({ state: 'detached' })
  }
  await session.stop()
})
