/**
 * `npm run test:fuzz -- --runs N`: tries N hostile files, rows and settings (100,000 unless said otherwise), all kinds
 * together, and tells what became of them. Ends with 0 only where no exception got out and nothing refused changed
 * anything.
 */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { install } from '../parts/install.mjs'
import { root } from '../parts/root.mjs'
import { tool } from '../parts/tool.mjs'
import { say } from '../parts/say.mjs'

const at = process.argv.indexOf('--runs')
const runs = at < 0 ? 100_000 : Number(process.argv[at + 1])
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs asks for a whole number')

process.chdir(root)
await install()
const report = 'reports/fuzz.json'
const began = Date.now()
const { status } = await tool(
  'vitest',
  ['run', 'hostile.test', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { env: { BERAAD_SEED: 'any', BERAAD_FUZZ_RUNS: String(runs) } },
)
const seconds = Math.round((Date.now() - began) / 1000)

/** @typedef {{ cases: number, accepted: number }} Figures */
/** @type {{ name: string, assertionResults: { title: string, meta?: { fuzz?: Figures } }[] }[]} */
const files = JSON.parse(readFileSync(join(root, report), 'utf8')).testResults
let sum = 0
for (const { name, assertionResults } of files)
  for (const { title, meta } of assertionResults) {
    if (meta?.fuzz === undefined) continue
    const { cases, accepted } = meta.fuzz
    sum += cases
    say(
      `${relative(root, name)}: ${title}: ${cases} cases, ${cases - accepted} refused, ${accepted} taken in`,
    )
  }
say(
  `${sum} hostile cases in ${seconds} s: ${status === 0 ? 'nothing got out, nothing was changed' : 'see above'}`,
)
if (status !== 0 || sum < runs) process.exitCode = 1
