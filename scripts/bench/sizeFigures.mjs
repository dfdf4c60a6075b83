import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../parts/root.mjs'

/**
 * What a browser reads, gzipped: before the first page can be used, and from there to the overview.
 *
 * @param {{ address: string, executablePath: string }} place
 * @returns {Promise<Record<string, string>>} figures in words
 */
export async function sizeFigures({ address, executablePath }) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  /** @type {Set<string>} */
  const read = new Set()
  page.on('request', (request) => read.add(new URL(request.url()).pathname))
  await page.goto(address)
  await page.locator('[data-screen="first-start"]').waitFor()
  await page.waitForLoadState('networkidle')
  const before = kilobytes(read)
  const seen = new Set(read)
  await page.locator('[data-field="passphrase"]').first().fill('zeven stille ganzen op het ijs')
  await page.locator('[data-field="passphrase-again"]').fill('zeven stille ganzen op het ijs')
  await page.keyboard.press('Enter')
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
  await page.waitForLoadState('networkidle')
  const after = kilobytes(new Set([...read].filter((path) => !seen.has(path))))
  await browser.close()
  return {
    'read before unlock, gzipped (scripts, styles, page)': `${before.code} kB`,
    'read before unlock, fonts': `${before.fonts} kB`,
    'read from unlock to overview, gzipped': `${after.code} kB`,
  }
}

/** @param {ReadonlySet<string>} paths */
function kilobytes(paths) {
  const sum = (/** @type {(path: string) => boolean} */ which) => {
    const bytes = [...paths].filter(which).map((path) => sizeOf(path))
    return (bytes.reduce((total, each) => total + each, 0) / 1000).toFixed(1)
  }
  return {
    code: sum((path) => /(\/|\.(html|js|css))$/.test(path)),
    fonts: sum((path) => /\.(woff2|ttf)$/.test(path)),
  }
}

/** @param {string} path */
function sizeOf(path) {
  const file = readFileSync(join(root, 'dist', path === '/' ? 'index.html' : path))
  return /\.(woff2|ttf)$/.test(path) ? file.length : gzipSync(file).length
}
