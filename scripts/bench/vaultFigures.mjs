import { chromium } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../parts/root.mjs'
import { serve } from '../serve.mjs'
import { spread } from './spread.mjs'

const names = {
  entry: 'one captured entry, durable',
  running: 'opening a running case of 5,000 facts',
  closed: 'opening a closed case of 5,000 facts',
}

/**
 * Times the vault beside raw IndexedDB (the floor), plain Dexie and RxDB with its encryption: in a real browser, in
 * one run, in turn, every write as durable as the others.
 *
 * @param {{ executablePath: string, profile: string }} place an empty profile folder
 * @returns {Promise<Record<string, string>>} figures in words
 */
export async function vaultFigures({ executablePath, profile }) {
  const folder = await buildPage()
  const server = await serve({ folder, port: 0 })
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.log(error.message))
    await page.goto(server.url)
    const { times, unlock } = await page.evaluate(
      (size) => Reflect.get(globalThis, 'beraadCompete')(size),
      { facts: 5_000, entries: 300, reads: 15, cases: 2_000, unlocks: 9 },
    )
    return {
      ...Object.assign({}, ...Object.entries(names).map(([key, what]) => said(what, times[key]))),
      'unlocking and the lines of 2,000 cases, key derivation left out': spread(unlock),
    }
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} what @param {Record<string, readonly number[]>} times by who did it */
function said(what, times) {
  const own = median(times['Beraad'] ?? [])
  const rows = Object.entries(times).map(([who, each]) => {
    const ratio = who === 'Beraad' ? '' : `; Beraad takes ${(own / median(each)).toFixed(2)} of it`
    return [`${what}: ${who}`, spread(each) + ratio]
  })
  return Object.fromEntries(rows)
}

/** @param {readonly number[]} times */
function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** A page with all four of them, built as Beraad is. @returns {Promise<string>} its folder */
async function buildPage() {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-bench-page-'))
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    // One Dexie for all of them: two in one page refuse each other.
    resolve: { dedupe: ['dexie'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: join(root, 'scripts/bench/vault/page.mjs'),
        output: { entryFileNames: 'page.js' },
      },
    },
  })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
  )
  return folder
}
