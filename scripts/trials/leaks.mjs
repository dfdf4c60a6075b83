/**
 * `npm run test:leaks -- --runs N --seed S`: plays N random meetings (50 unless said otherwise) in a real browser and
 * searches the wall, the channel and what the browser keeps for what may not be read there. Ends with 0 only where
 * nothing was found.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leakTrial } from './leakTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'

const asked = (/** @type {string} */ option, /** @type {number} */ otherwise) => {
  const at = process.argv.indexOf(option)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const meetings = asked('--runs', 50)
const seed = asked('--seed', Math.floor(Math.random() * 1_000_000))

await withBuiltApp(async (place) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-leaks-'))
  try {
    console.log(`seed ${seed}`)
    const { looks, seen, leaks } = await leakTrial(
      { ...place, profile },
      { meetings, seed, tell: console.log },
    )
    console.log(
      `${meetings} meetings, ${looks} looks, ${seen} markers rightly seen, ${leaks.length} leaks`,
    )
    for (const leak of leaks) console.log(JSON.stringify(leak))
    if (leaks.length > 0 || seen === 0) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})
