/**
 * `npm run test:kill -- --times N`: kills a real browser N times (200 unless said otherwise) at random moments while a
 * scripted chair types. Ends with 0 only where nothing that the screen called saved was lost and the case stayed
 * readable.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killTrial } from './killTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'

const at = process.argv.indexOf('--times')
const times = at < 0 ? 200 : Number(process.argv[at + 1])

await withBuiltApp(async ({ address, executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-kill-'))
  try {
    const { kills, promised, lost, unreadable } = await killTrial(
      { address, executablePath, profile },
      times,
      console.log,
    )
    console.log(
      `${kills} kills, ${promised} entries called saved, ${lost.length} lost, ${unreadable} unreadable`,
    )
    for (const text of lost) console.log(`  lost: ${text}`)
    if (lost.length > 0 || unreadable > 0 || promised === 0) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
})
