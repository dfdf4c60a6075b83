import { appendFileSync, cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'

// What is refused here the browser complains about in its console: these are not for the quiet test.

test('turns no text into markup or script, and no foreign address into a thread', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.locator('[data-screen]')).toBeVisible()
  const tries = await page.evaluate(() => {
    const attempt = (work: () => unknown) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    }
    const address = (path: string) => new URL(path, document.baseURI).href
    return {
      markup: attempt(() => (document.createElement('div').innerHTML = '<b>text</b>')),
      parsed: attempt(() => new DOMParser().parseFromString('<b>text</b>', 'text/html')),
      script: attempt(() => (document.createElement('script').text = '1 + 1')),
      elsewhere: attempt(() => new Worker('https://example.org/worker.js')),
      blob: attempt(() => new Worker(URL.createObjectURL(new Blob(['1 + 1'])))),
      picture: attempt(() => new Worker(address('./icon.svg'))),
    }
  })
  expect(new Set(Object.values(tries))).toEqual(new Set(['refused']))
})

test('a host that changed one file: the service worker does not take the build', async ({
  browser,
}) => {
  const { server, change } = await aHost()
  expect(await installed(await browser.newPage(), server.url)).toBe('activated')
  change()
  expect(await installed(await browser.newPage(), server.url)).toBe('redundant')
  await server.close()
})

test('a host that was mended: the browser that kept the changed file for a year takes the build', async ({
  context,
}) => {
  const { server, change, mend, changed } = await aHost()
  change()
  const read = await context.newPage()
  await read.goto(`${server.url}robots.txt`)
  const asKept = () => read.evaluate(async (path) => (await fetch(path)).text(), changed)
  expect(await asKept()).toContain(LINE)
  expect(await installed(await context.newPage(), server.url)).toBe('redundant')
  mend()
  // The browser asks nobody: this file is called immutable.
  expect(await asKept()).toContain(LINE)
  expect(await installed(await context.newPage(), server.url)).toBe('activated')
  expect(await asKept()).not.toContain(LINE)
  await server.close()
})

const LINE = '// one line more'

/** A host of its own with the build, and somebody who changes a file of it and puts it back. */
async function aHost() {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-tampered-'))
  cpSync('dist', folder, { recursive: true })
  const server = await serve({ folder, port: 0 })
  const name = readdirSync(join(folder, 'assets')).find((each) => each.startsWith('SharePage-'))
  const changed = `assets/${name ?? ''}`
  return {
    server,
    changed,
    change: () => appendFileSync(join(folder, changed), `\n${LINE}\n`),
    mend: () => cpSync(join('dist', changed), join(folder, changed)),
  }
}

/** What became of the service worker of that address, in a browser that was never there. */
async function installed(page: Page, address: string): Promise<string> {
  // A page of the same origin that registers nothing by itself.
  await page.goto(`${address}robots.txt`)
  const state = await page.evaluate(async () => {
    const trust = Reflect.get(globalThis, 'trustedTypes')
    const policy = trust.createPolicy('default', { createScriptURL: (each: string) => each })
    const script = policy.createScriptURL('./sw.js')
    const registration = await navigator.serviceWorker.register(script)
    const worker = registration.installing ?? registration.waiting ?? registration.active
    if (worker === null || worker.state === 'activated') return worker?.state
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(worker.state)) resolve(worker.state)
      })
    })
  })
  await page.close()
  return state ?? 'none'
}
