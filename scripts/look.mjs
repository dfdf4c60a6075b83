/**
 * `npm run look -- --out DIR`: pictures of every question in every phase, answered, of the console and the wall at three
 * sizes each, to be looked at by eye; and a line for every word that is cut, broken or covered. Exits with 0 only where
 * none is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { lookEverywhere } from './look/lookEverywhere.mjs'
import { withBuiltApp } from './trials/withBuiltApp.mjs'

const out = process.argv[process.argv.indexOf('--out') + 1]
if (!process.argv.includes('--out') || !out)
  throw new Error('Say where the pictures go: npm run look -- --out DIR')

await withBuiltApp(async (place) => {
  for (const phase of ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg']) {
    const profile = mkdtempSync(join(tmpdir(), 'beraad-look-'))
    try {
      const { seen, cut } = await lookEverywhere(
        { ...place, profile },
        { phase, out: join(resolve(out), phase) },
      )
      console.log(`${phase}: ${seen} questions seen, ${cut.length} things wrong`)
      for (const line of cut) console.log(`  ${line}`)
      if (cut.length > 0) process.exitCode = 1
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
    }
  }
})
