import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aFamily, aTable } from '../../scripts/look/aFamily.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { prepareMeeting } from '../../scripts/scenario/prepareMeeting.mjs'
import { Session } from '../../scripts/scenario/session.mjs'
import { beginCase, firstStart } from '../../scripts/scenario/startWork.mjs'
import { expect, test } from './quiet'

/** How long the console is kept busy, in milliseconds, and within how much of that the wall has to answer. */
const BUSY = 3000
const AT_ONCE = 1000

test('the wall is opened apart: it holds no window and does not wait for the console', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  const session = new Session({
    address: baseURL ?? '',
    executablePath: findChromium() ?? '',
    profile: mkdtempSync(join(tmpdir(), 'beraad-apart-')),
  })
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await firstStart(session)
  await beginCase(session, aFamily)
  await prepareMeeting(session, { ...aTable, phase: 'directeVeiligheid' })
  const { console: page, wall } = session
  if (!wall) throw new Error('there is no wall')
  expect(await wall.evaluate(() => [window.opener, window.name])).toEqual([null, ''])

  const busy = page.evaluate((until) => {
    const end = performance.now() + until
    while (performance.now() < end);
  }, BUSY)
  const began = Date.now()
  await wall.evaluate(() => document.body.getBoundingClientRect().height)
  expect(Date.now() - began).toBeLessThan(AT_ONCE)
  await busy

  // Closed by accident: the console says so and opens it again, in step.
  const hung = await session.wallText()
  await wall.close()
  await page.locator('[data-action="wall"]').first().waitFor()
  await session.openWall()
  await expect.poll(() => session.wallText()).toBe(hung)
  await expect(page.locator('[data-action="wall"]')).toHaveCount(0)
  await session.stop()
})
