/**
 * `npm run bench`: measures, on this machine, what docs/performance.md says, in a real browser on the built app, and
 * writes the figures there. With `-- --only vault` (or another part) it measures that part and leaves the other figures
 * as they are.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './parts/root.mjs'
import { withBuiltApp } from './trials/withBuiltApp.mjs'
import { complain, say } from './parts/say.mjs'

/** @typedef {{ address: string, executablePath: string, profile: string }} Place */

/** @type {Readonly<Record<string, (place: Place) => Promise<Record<string, string>>>>} */
const parts = {
  size: async (place) => (await import('./bench/sizeFigures.mjs')).sizeFigures(place),
  start: async (place) => (await import('./bench/startFigures.mjs')).startFigures(place, 9),
  meeting: async (place) =>
    (await import('./bench/meetingFigures.mjs')).meetingFigures(place, {
      entries: 500,
      rounds: 40,
    }),
  vault: async (place) => (await import('./bench/vaultFigures.mjs')).vaultFigures(place),
  pdf: async (place) => (await import('./bench/pdfFigures.mjs')).pdfFigures(place),
}

const at = process.argv.indexOf('--only')
const only = at < 0 ? Object.keys(parts) : process.argv.slice(at + 1)
const unknown = only.filter((name) => !(name in parts))
if (unknown.length > 0 || only.length === 0) {
  complain(`--only takes ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}.`)
  process.exit(1)
}

const page = join(root, 'docs/performance.md')
await withBuiltApp(async ({ address, executablePath }) => {
  for (const name of only) {
    const figures = await onFreshProfile((profile) =>
      /** @type {NonNullable<typeof parts[string]>} */ (parts[name])({
        ...{ address, executablePath, profile },
      }),
    )
    for (const [what, value] of Object.entries(figures)) say(`${what}: ${value}`)
    writeFileSync(page, written({ ...figuresIn(readFileSync(page, 'utf8')), ...figures }))
  }
})

/** @template Outcome @param {(profile: string) => Promise<Outcome>} measure */
async function onFreshProfile(measure) {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-bench-'))
  try {
    return await measure(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
}

/** What was measured before, as the page has it. @param {string} text @returns {Record<string, string>} */
function figuresIn(text) {
  const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].filter(([, what]) => what !== 'what')
  return Object.fromEntries(rows.map(([, what, figure]) => [what, figure]))
}

/** @param {Record<string, string>} figures */
function written(figures) {
  const rows = Object.entries(figures).map(([what, value]) => `| ${what} | ${value} |`)
  const memory = Math.round(totalmem() / 1_000_000_000)
  return `# Performance

Written by \`npm run bench\`, which builds, serves and measures in a real browser; run it to repeat. Ratios hold better
than absolute times: the machine of these figures had ${cpus().length} processors, ${memory} GB and Node ${process.versions.node}.
The meeting that is timed holds 500 entries. "Painted" is the first moment after the frame that shows it.
The vault is timed in one run with raw IndexedDB, which keeps the same bytes and is the floor, plain Dexie, and RxDB with
its own encryption: in turn, every write durable before it counts. Facts are some 600 bytes each.
The PDF is timed in one run with pdfmake and @react-pdf/renderer: the same table, the same letter, in turn, the letter
loaded; ours is the only one with tags for a screen reader.

| what | figure |
|---|---|
${rows.join('\n')}
`
}
