import { chromium } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { leaveOut } from '../build/leaveOut.mjs'
import { root } from '../parts/root.mjs'
import { serve } from '../serve.mjs'
import { spread } from './spread.mjs'

const tables = [
  { count: 12, rounds: 15 },
  { count: 60, rounds: 9 },
  { count: 500, rounds: 5 },
]

/**
 * Times the PDF of 12, 60 and 500 agreements beside pdfmake and @react-pdf/renderer: the same table with the same letter,
 * in a real browser, in one run, in turn. Ours is the only one that is tagged.
 *
 * @param {{ executablePath: string, profile: string }} place an empty profile folder
 * @returns {Promise<Record<string, string>>} figures in words
 */
export async function pdfFigures({ executablePath, profile }) {
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
    /** @type {Record<string, Record<string, number[]>>} */
    const times = await page.evaluate(
      (wanted) => Reflect.get(globalThis, 'beraadCompete')(wanted),
      tables,
    )
    const rows = tables.flatMap(({ count }) =>
      Object.entries(times[count] ?? {}).map(([who, each]) => [
        `PDF of ${count} agreements: ${who}`,
        spread(each),
      ]),
    )
    return Object.fromEntries(rows)
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A page with all three of them, built as Beraad is. @returns {Promise<string>} its folder */
async function buildPage() {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-bench-page-'))
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOut(['html2canvas', 'dompurify', 'canvg'])],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: {
        input: join(root, 'scripts/bench/pdf/page.mjs'),
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
