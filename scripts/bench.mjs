/**
 * `npm run bench`: measures, on this machine, what docs/performance.md says, in a real browser on the built app, and
 * writes the figures there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './parts/root.mjs'
import { withBuiltApp } from './trials/withBuiltApp.mjs'

await withBuiltApp(async ({ address, executablePath }) => {
  const { sizeFigures } = await import('./bench/sizeFigures.mjs')
  const { startFigures } = await import('./bench/startFigures.mjs')
  const { meetingFigures } = await import('./bench/meetingFigures.mjs')
  const place = { address, executablePath }
  const figures = {
    ...(await sizeFigures(place)),
    ...(await onFreshProfile((profile) => startFigures({ ...place, profile }, 9))),
    ...(await onFreshProfile((profile) =>
      meetingFigures({ ...place, profile }, { entries: 500, rounds: 40 }),
    )),
  }
  for (const [what, value] of Object.entries(figures)) console.log(`${what}: ${value}`)
  writeFileSync(join(root, 'docs/performance.md'), written(figures))
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

/** @param {Record<string, string>} figures */
function written(figures) {
  const rows = Object.entries(figures).map(([what, value]) => `| ${what} | ${value} |`)
  const memory = Math.round(totalmem() / 1_000_000_000)
  return `# Performance

Written by \`npm run bench\`, which builds, serves and measures in a real browser; run it to repeat. Ratios hold better
than absolute times: the machine of these figures had ${cpus().length} processors, ${memory} GB and Node ${process.versions.node}.
The meeting that is timed holds 500 entries. "Painted" is the first moment after the frame that shows it.

| what | figure |
|---|---|
${rows.join('\n')}
`
}
