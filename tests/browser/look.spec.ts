import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { lookAtTheRoom } from '../../scripts/look/lookAtTheRoom.mjs'
import { lookEverywhere } from '../../scripts/look/lookEverywhere.mjs'
import { whatIsBrokenHere } from '../../scripts/look/whatIsBrokenHere.mjs'
import { whatIsCutHere } from '../../scripts/look/whatIsCutHere.mjs'
import { expect, test } from './quiet'

// Every question of a phase, answered, at three sizes, and on the wall at three. `npm run look` makes the pictures.
for (const phase of ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg'])
  test(`on console and wall no word is cut in ${phase}, at 200% neither`, async ({ baseURL }) => {
    test.setTimeout(420_000)
    const place = {
      address: baseURL ?? '',
      executablePath: findChromium() ?? '',
      profile: mkdtempSync(join(tmpdir(), 'beraad-look-')),
    }
    const { seen, cut } = await lookEverywhere(place, { phase })
    expect(seen).toBeGreaterThan(40)
    expect(cut).toEqual([])
  })

// Preparing, the start, and who comes and goes, with six of one family; each screen for axe too, with the size of targets.
test('about who is in the room nothing is cut, at 200% and 320 px neither, and axe finds nothing', async ({
  baseURL,
}) => {
  test.setTimeout(300_000)
  const place = {
    address: baseURL ?? '',
    executablePath: findChromium() ?? '',
    profile: mkdtempSync(join(tmpdir(), 'beraad-room-')),
  }
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const axe = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`)
  }
  expect(await lookAtTheRoom(place, { also: axe })).toEqual([])
})

test('a word that is cut is found', async ({ page }) => {
  await page.setContent('<div><p id="line">Een zin van een paar woorden.</p></div>')
  expect(await page.evaluate(whatIsCutHere)).toEqual([])
  await page.locator('#line').evaluate((line) => {
    Object.assign(line.style, { width: '60px', whiteSpace: 'nowrap', overflow: 'hidden' })
  })
  expect(await page.evaluate(whatIsCutHere)).toEqual(['cut: Een zin van een paar woorden.'])
  await page.locator('#line').evaluate((line) => {
    Object.assign(line.style, { width: '300px', overflow: 'visible', marginInlineStart: '1200px' })
  })
  expect(await page.evaluate(whatIsCutHere)).toContain(
    'out of the window: Een zin van een paar woorden.',
  )
})

test('a choice that does not fit in its list is found, also in what has no box of its own', async ({
  page,
}) => {
  await page.setContent(
    '<div style="display: contents"><select style="appearance: none; width: 70px"><option>specialistische hulp</option></select></div>',
  )
  expect(await page.evaluate(whatIsCutHere)).toEqual(['cut: specialistische hulp'])
})

test('a broken word, words over each other and a page that is too long are found', async ({
  page,
}) => {
  const look = () => page.evaluate(whatIsBrokenHere, { fillsWindow: true })
  await page.setContent(
    '<p id="one" style="overflow-wrap: anywhere">verslavingszorg</p><p id="two">Een zin.</p>',
  )
  expect(await look()).toEqual([])
  await page.locator('#one').evaluate((line) => void (line.style.width = '40px'))
  expect(await look()).toEqual(['broken: verslavingszorg'])
  await page.locator('#one').evaluate((line) => {
    Object.assign(line.style, { width: 'auto', position: 'relative', top: '30px' })
  })
  expect(await look()).toEqual(['over each other: verslavingszorg / Een zin.'])
  // Clear until one is there: seen by nobody.
  await page.locator('#one').evaluate((line) => void (line.style.color = 'transparent'))
  expect(await look()).toEqual([])
  await page.locator('#two').evaluate((line) => void (line.style.marginBottom = '3000px'))
  expect(await look()).toEqual([expect.stringMatching(/^the page is longer than the window/)])
})
