/**
 * `npm run look -- --out DIR`: pictures of every question in every phase, answered, of the console and the wall at three
 * sizes each, and of everything about who is in the room, to be looked at by eye; and a line for every word that is cut,
 * broken or covered. Exits with 0 only where none is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { lookAtTheRoom } from './look/lookAtTheRoom.mjs'
import { lookEverywhere } from './look/lookEverywhere.mjs'
import { withBuiltApp } from './trials/withBuiltApp.mjs'
import { say } from './parts/say.mjs'

const out = process.argv[process.argv.indexOf('--out') + 1]
if (!process.argv.includes('--out') || !out)
  throw new Error('Say where the pictures go: npm run look -- --out DIR')

await withBuiltApp(async (place) => {
  for (const phase of ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg'])
    await withProfile(async (profile) => {
      const { seen, cut } = await lookEverywhere(
        { ...place, profile },
        { phase, out: join(resolve(out), phase) },
      )
      tell(`${phase}: ${seen} questions seen`, cut)
    })
  await withProfile(async (profile) =>
    tell(
      'the room',
      await lookAtTheRoom({ ...place, profile }, { out: join(resolve(out), 'room') }),
    ),
  )
})

/** @param {(profile: string) => Promise<void>} look */
async function withProfile(look) {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-look-'))
  try {
    await look(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
}

/** @param {string} what @param {readonly string[]} wrong */
function tell(what, wrong) {
  say(`${what}, ${wrong.length} things wrong`)
  for (const line of wrong) say(`  ${line}`)
  if (wrong.length > 0) process.exitCode = 1
}
