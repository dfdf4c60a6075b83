import { chromium } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, mergeConfig } from 'vite'
import { root } from '../parts/root.mjs'
import { serve } from '../serve.mjs'
import { say } from '../parts/say.mjs'

/**
 * Builds a page as Beraad is built, opens it in a real browser, and lets it compete (`globalThis.beraadCompete`).
 *
 * @param {{ executablePath: string, profile: string }} place an empty profile folder
 * @param {{ input: string, config?: import('vite').InlineConfig }} page its module, from the root, and what is its own
 * @param {unknown} wish what is competed in
 * @returns {Promise<any>} what the page answers
 */
export async function inBenchPage({ executablePath, profile }, page, wish) {
  const folder = await buildPage(page)
  const server = await serve({ folder, port: 0 })
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const window = await context.newPage()
    window.on('pageerror', (error) => say(error.message))
    await window.goto(server.url)
    return await window.evaluate((wanted) => Reflect.get(globalThis, 'beraadCompete')(wanted), wish)
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {{ input: string, config?: import('vite').InlineConfig }} page @returns {Promise<string>} its folder */
async function buildPage({ input, config = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-bench-page-'))
  const common = {
    root,
    configFile: /** @type {const} */ (false),
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: /** @type {const} */ (false),
      rolldownOptions: {
        input: join(root, input),
        output: { entryFileNames: 'page.js' },
      },
    },
  }
  await build(mergeConfig({ ...common, publicDir: false }, config))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
  )
  return folder
}
