/**
 * `npm run bench:beside -- FOLDER`: measures this build and the one in that `dist` folder in turn, in one run on one machine,
 * and writes both into docs/side-by-side.md. For a change that should cost nothing: is it slower by more than noise?
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { meetingFigures } from './bench/meetingFigures.mjs'
import { startFigures } from './bench/startFigures.mjs'
import { root } from './parts/root.mjs'
import { complain, say } from './parts/say.mjs'
import { serve } from './serve.mjs'
import { withBuiltApp } from './trials/withBuiltApp.mjs'

const [other, turns = '2'] = process.argv.slice(2)
if (other === undefined) {
  complain('Which build stands beside it? npm run bench:beside -- FOLDER [turns]')
  process.exit(1)
}

await withBuiltApp(async ({ executablePath }) => {
  const builds = { before: resolve(other), now: join(root, 'dist') }
  /** @type {Map<string, Record<string, string[]>>} */
  const figures = new Map()
  for (let turn = 0; turn < Number(turns); turn += 1) {
    for (const [name, folder] of Object.entries(builds)) {
      for (const [what, value] of Object.entries(await measure(folder, executablePath))) {
        say(`${turn + 1}, ${name}: ${what}: ${value}`)
        const row = figures.get(what) ?? {}
        figures.set(what, { ...row, [name]: [...(row[name] ?? []), value] })
      }
    }
  }
  writeFileSync(join(root, 'docs/side-by-side.md'), page(figures))
})

/** @param {string} folder @param {string} executablePath @returns {Promise<Record<string, string>>} */
async function measure(folder, executablePath) {
  const server = await serve({ folder, port: 0 })
  try {
    const place = { address: server.url, executablePath }
    return {
      ...(await onFreshProfile((profile) => startFigures({ ...place, profile }, 9))),
      ...(await onFreshProfile((profile) =>
        meetingFigures({ ...place, profile }, { entries: 150, rounds: 15 }),
      )),
    }
  } finally {
    await server.close()
  }
}

/** @template Outcome @param {(profile: string) => Promise<Outcome>} measured */
async function onFreshProfile(measured) {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-beside-'))
  try {
    return await measured(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
}

/** @param {ReadonlyMap<string, Record<string, string[]>>} figures */
function page(figures) {
  const rows = [...figures].map(
    ([what, { before = [], now = [] }]) =>
      `| ${what} | ${before.join('<br>')} | ${now.join('<br>')} |`,
  )
  return `# Side by side

Written by \`npm run bench:beside\`: two builds in turn, in one run on one machine, a line for each turn; a meeting of 150
entries. What differs less than the turns of one build differ is noise.

| what | before | now |
|---|---|---|
${rows.join('\n')}
`
}
