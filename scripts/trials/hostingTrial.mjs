import { chromium } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { securityHeaders } from '../build/securityHeaders.mjs'
import { root } from '../parts/root.mjs'
import { withNginx } from './withNginx.mjs'

const forever = 'public, max-age=31536000, immutable'

/**
 * Looks at what nginx answers with the file of docs/hosting, and starts Beraad behind it.
 *
 * @param {string} executablePath of a Chromium
 * @returns {Promise<{ server: string, checked: number, wrong: string[] }>}
 * @throws with a sentence where there is no nginx
 */
export async function hostingTrial(executablePath) {
  /** @type {string[]} */
  const wrong = []
  let checked = 0
  const server = await withNginx(join(root, 'dist'), async (address) => {
    for (const [path, wanted] of Object.entries(expected())) {
      const answer = await fetch(new URL(path, address))
      checked += 1
      if (answer.status !== (wanted.status ?? 200)) wrong.push(`${path} answers ${answer.status}`)
      for (const [name, value] of Object.entries(wanted.headers ?? {}))
        if (answer.headers.get(name) !== value)
          wrong.push(`${path} says ${name}: ${answer.headers.get(name)}`)
      if (/\d/.test(answer.headers.get('server') ?? '')) wrong.push(`${path} tells its version`)
    }
    checked += 1
    wrong.push(...(await complaintsOfBrowser(executablePath, address)))
  })
  return { server, checked, wrong }
}

/** @returns {Record<string, { status?: number, headers?: Record<string, string> }>} */
function expected() {
  const asset = (/** @type {string} */ ending) =>
    readdirSync(join(root, 'dist/assets')).find((name) => name.endsWith(ending))
  const kept = (/** @type {string} */ type) => ({
    headers: { ...securityHeaders, 'Cache-Control': forever, 'Content-Type': type },
  })
  const anew = (/** @type {string} */ type) => ({
    headers: { ...securityHeaders, 'Cache-Control': 'no-cache', 'Content-Type': type },
  })
  return {
    './': anew('text/html'),
    './index.html': anew('text/html'),
    './opener.html': anew('text/html'),
    './sw.js': anew('application/javascript'),
    './manifest.webmanifest': anew('application/manifest+json'),
    [`./assets/${asset('.js')}`]: kept('application/javascript'),
    [`./assets/${asset('.css')}`]: kept('text/css'),
    [`./assets/${asset('.woff2')}`]: kept('font/woff2'),
    './.vite/manifest.json': { status: 404 },
    './no-such-page': { status: 404 },
    './assets/no-such-file.js': { status: 404 },
  }
}

/** @param {string} executablePath @param {string} address @returns {Promise<string[]>} */
async function complaintsOfBrowser(executablePath, address) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  /** @type {string[]} */
  const complaints = []
  try {
    const page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`the browser says: ${message.text()}`)
    })
    await page.goto(address)
    await page.locator('[data-screen="first-start"]').waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('[data-screen="first-start"]').waitFor()
  } finally {
    await browser.close()
  }
  return complaints
}
