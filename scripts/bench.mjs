/**
 * `npm run bench`: measures, on this machine, what docs/performance.md says. It builds, serves, and looks at a
 * real browser; it prints the median of some rounds, so that one hiccup does not count.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chunksOf } from './build/chunksOf.mjs'
import { install } from './parts/install.mjs'
import { provideChromium } from './parts/provideChromium.mjs'
import { tool } from './parts/tool.mjs'
import { serve } from './serve.mjs'

const rounds = 9

await install()
const { chromium } = await import('@playwright/test')
const built = await tool('vite', ['build', '--logLevel', 'warn'])
const executablePath = await provideChromium()
if (built.status !== 0 || !executablePath)
  throw new Error('Measuring needs a build and a Chromium.')

const server = await serve({ port: 0 })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
/** @type {Record<string, string>} */
const measured = {
  'before the first screen, gzipped': `${(gzipped(chunksOf(['index.html'])) / 1000).toFixed(1)} kB`,
  'from start to the first screen': `${await median(firstScreen)} ms`,
}
await browser.close()
await server.close()
for (const [what, value] of Object.entries(measured)) console.log(`${what}: ${value}`)

/** @param {readonly string[]} files */
function gzipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
}

/** A browser profile that has never been here: nothing is kept from the round before. */
async function firstScreen() {
  const context = await browser.newContext()
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(server.url)
  await page.locator('#root > *').first().waitFor()
  const took = performance.now() - began
  await context.close()
  return took
}

/** @param {() => Promise<number>} measure */
async function median(measure) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await measure())
  return Math.round(times.sort((one, other) => one - other)[(rounds - 1) / 2] ?? 0)
}
