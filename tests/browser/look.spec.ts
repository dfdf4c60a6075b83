import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { lookEverywhere } from '../../scripts/look/lookEverywhere.mjs'
import { whatIsCutHere } from '../../scripts/look/whatIsCutHere.mjs'
import { expect, test } from './quiet'

// Every question of a phase, with things said, at three sizes. `npm run look` makes the pictures.
for (const phase of ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg'])
  test(`on the console no word is cut in ${phase}, at 200% neither`, async ({ baseURL }) => {
    test.setTimeout(240_000)
    const place = {
      address: baseURL ?? '',
      executablePath: findChromium() ?? '',
      profile: mkdtempSync(join(tmpdir(), 'beraad-look-')),
    }
    const { seen, cut } = await lookEverywhere(place, { phase })
    expect(seen).toBeGreaterThan(40)
    expect(cut).toEqual([])
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
