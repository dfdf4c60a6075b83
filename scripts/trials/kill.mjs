/**
 * `npm run test:kill -- --times N [--only KIND …]`: kills a real browser N times (200 unless said otherwise) at random
 * moments: while a scripted chair types, and in the middle of closing, destroying, changing keys, backing up, putting
 * back, and lifting a vault of an earlier release. Ends with 0 only where nothing that the screen called saved was lost,
 * nothing was left half done, and everything opened.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killTrial, kinds } from './killTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'
import { complain, say } from '../parts/say.mjs'

const at = process.argv.indexOf('--times')
const times = at < 0 ? 200 : Number(process.argv[at + 1])
const from = process.argv.indexOf('--only')
const only = from < 0 ? Object.keys(kinds) : process.argv.slice(from + 1)
const unknown = only.filter((name) => !(name in kinds))
if (unknown.length > 0 || !(times > 0)) {
  complain(`--times takes a number, --only takes ${Object.keys(kinds).join(', ')}.`)
  process.exit(1)
}

await withBuiltApp(async ({ address, executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-kill-'))
  try {
    const outcome = await killTrial({ address, executablePath, profile }, { times, only }, say)
    const { kills, promised, lost, broken } = outcome
    const each = Object.entries(kills).map(([kind, count]) => `${kind} ${count}`)
    say(
      `${each.join(', ')}: ${promised} entries called saved, ${lost.length} lost, ${broken.length} broken`,
    )
    for (const text of lost) say(`  lost: ${text}`)
    for (const what of broken) say(`  broken: ${what}`)
    if (lost.length > 0 || broken.length > 0 || promised === 0) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
})
