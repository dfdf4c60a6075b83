import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { serve } from '../../scripts/serve.mjs'
import { forensicTrial } from '../../scripts/trials/forensicTrial.mjs'
import { killTrial } from '../../scripts/trials/killTrial.mjs'
import { networkTrial } from '../../scripts/trials/networkTrial.mjs'

// The short form of trials that run longer by a command of their own: see docs/security.md.
test.describe.configure({ timeout: 300_000 })

const place = (address = '') => ({
  address,
  executablePath: findChromium() ?? '',
  profile: mkdtempSync(join(tmpdir(), 'beraad-trial-')),
})

test('a lost laptop: the disk holds no word of a meeting, at no moment', async ({ baseURL }) => {
  const looks = await forensicTrial(place(baseURL))
  expect(looks.map(({ when, found }) => ({ when, found }))).toEqual(
    looks.map(({ when }) => ({ when, found: [] })),
  )
  expect(looks).toHaveLength(9)
})

test('a killed browser: what the screen called saved is there', async ({ baseURL }) => {
  const { promised, lost, unreadable } = await killTrial(place(baseURL), 3, () => undefined)
  expect(promised).toBeGreaterThan(0)
  expect({ lost, unreadable }).toEqual({ lost: [], unreadable: 0 })
})

test('no network: a whole meeting, and nothing asked of anybody', async () => {
  const server = await serve({ port: 0 })
  const { requests, outside, pdf } = await networkTrial(place(server.url), server.close)
  expect(requests.length).toBeGreaterThan(0)
  expect(outside).toEqual([])
  expect(pdf).toBeGreaterThan(10_000)
})
