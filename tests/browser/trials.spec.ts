import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { serve } from '../../scripts/serve.mjs'
import { destroyedTrial, forensicTrial } from '../../scripts/trials/forensicTrial.mjs'
import { killTrial } from '../../scripts/trials/killTrial.mjs'
import { networkTrial } from '../../scripts/trials/networkTrial.mjs'

// The short form of trials that run longer by a command of their own: see docs/security.md.
test.describe.configure({ timeout: 300_000 })

const place = (address = '') => ({
  address,
  executablePath: findChromium() ?? '',
  profile: mkdtempSync(join(tmpdir(), 'beraad-trial-')),
})

test('a lost laptop: the disk holds no word of a meeting, at no moment, and nothing of what is gone opens', async ({
  baseURL,
}) => {
  const looks = await forensicTrial(place(baseURL))
  expect(
    looks.map(({ when, found, readable, control }) => ({ when, found, readable, control })),
  ).toEqual(
    looks.map(({ when, control }) => ({
      ...{ when, found: [], readable: [] },
      control: control === null ? null : true,
    })),
  )
  expect(looks).toHaveLength(9)
  expect(looks.at(-1)?.rows).toBeGreaterThan(0)
})

test('a lost laptop: a plain deletion is noticed, as its remains open with the keys of now', async ({
  baseURL,
}) => {
  const { readable } = await destroyedTrial({ ...place(baseURL), withoutFiles: true })
  expect(readable).toHaveLength(1)
})

test('a killed browser: what the screen called saved is there, and nothing is left half done', async ({
  baseURL,
}) => {
  const wish = { times: 4, only: ['typing', 'destroying', 'a new passphrase'] }
  const { promised, lost, broken } = await killTrial(place(baseURL), wish, () => undefined)
  expect(promised).toBeGreaterThan(0)
  expect({ lost, broken }).toEqual({ lost: [], broken: [] })
})

test('no network: a whole meeting, and nothing asked of anybody', async () => {
  const server = await serve({ port: 0 })
  const { requests, outside, pdf } = await networkTrial(place(server.url), server.close)
  expect(requests.length).toBeGreaterThan(0)
  expect(outside).toEqual([])
  expect(pdf).toBeGreaterThan(10_000)
})
