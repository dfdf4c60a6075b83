import fc from '../random'
import type { Page } from '@playwright/test'
import { loadSource } from '../../scripts/parts/loadSource.mjs'
import type { play as Play } from '../projector/leaks/play'
import type { markersIn as MarkersIn } from '../projector/leaks/markers'
import type { rows as Rows } from '../projector/leaks/rows'
import { CHANNEL, WALL } from './aConsole'
import { expect, test } from './quiet'

/** How many random meetings are looked at in a real browser, and at most how many moments of each. */
const MEETINGS = 50
const MOMENTS = 12

test('nothing may be found in the wall’s window that does not hang there', async ({ page }) => {
  const { play }: { play: typeof Play } = await loadSource('tests/projector/leaks/play.ts')
  const { markersIn }: { markersIn: typeof MarkersIn } = await loadSource(
    'tests/projector/leaks/markers.ts',
  )
  const { rows }: { rows: typeof Rows } = await loadSource('tests/projector/leaks/rows.ts')
  await beTheConsole(page)
  await page.goto(WALL)
  await expect(page.locator('[data-wall="neutral"]')).toBeVisible()
  let seen = 0
  for (const row of fc.sample(rows, MEETINGS)) {
    const moments: unknown[] = []
    // What hangs is checked against the rules here; below, that nothing else is in the window.
    play(row, { wall: (wall) => moments.push(wall) })
    // Of a meeting in which nothing hangs there is nothing to be looked at.
    if (moments.length === 0) continue
    const step = Math.max(1, Math.floor(moments.length / MOMENTS))
    for (const [index, projection] of moments.entries()) {
      if (index % step !== 0) continue
      const found = await hang(page, projection)
      const may = markersIn(JSON.stringify(projection))
      for (const [where, text] of Object.entries(found)) {
        const markers = [...markersIn(text)]
        seen += markers.length
        expect(
          markers.filter((each) => !may.has(each)),
          where,
        ).toEqual([])
      }
    }
    const spoken = await page.locator('body').ariaSnapshot()
    const last = markersIn(JSON.stringify(moments.findLast((_, at) => at % step === 0)))
    expect([...markersIn(spoken)].filter((each) => !last.has(each))).toEqual([])
  }
  expect(seen).toBeGreaterThan(MEETINGS)
  await expect(page).toHaveTitle(/^(Scherm|Screen) · Beraad$/)
})

/** This page speaks to itself as a console would; a BroadcastChannel is heard by every other one, here too. */
async function beTheConsole(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    void navigator.locks.request('beraad-console', () => new Promise(() => {}))
    const channel = new BroadcastChannel(name)
    const heard: unknown[] = []
    channel.addEventListener('message', ({ data }) => heard.push(data))
    Object.assign(window, { console_: { channel, heard } })
  }, CHANNEL)
}

/** Hangs this, and gives all that is to be found in the window once it is drawn. */
async function hang(page: Page, projection: unknown): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (sent) => {
    const { channel, heard } = Reflect.get(window, 'console_') as {
      readonly channel: BroadcastChannel
      readonly heard: readonly unknown[]
    }
    const message = { from: 'console', kind: 'show', projection: sent, page: 0, theme: 'system' }
    channel.postMessage(message)
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((drawn) => void requestAnimationFrame(drawn))
    return {
      page: document.documentElement.outerHTML,
      title: document.title,
      address: location.href,
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      disk: JSON.stringify(await indexedDB.databases()),
      wire: JSON.stringify(heard),
    }
  }, projection)
}
