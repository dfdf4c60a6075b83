/**
 * `npm run test:forensic`: plays a whole meeting with a marker in every field, and searches the browser's whole
 * profile folder: while it runs, after a crash, after a lock, after closing, while all cases are searched, after the case
 * was closed to its agreements, and after it was destroyed. Looked for are words in the clear, and sealed rows and wrapped
 * keys of what is gone, which are tried with every key of now. Ends with 0 only where nothing of it could be read, and
 * where what should be there could.
 *
 * With `-- --plain` the browser gives no files of its own, so that destroying is a plain deletion: then it must end with 1.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forensicTrial } from './forensicTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'
import { say } from '../parts/say.mjs'

const withoutFiles = process.argv.includes('--plain')

await withBuiltApp(async ({ address, executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-forensic-'))
  try {
    const looks = await forensicTrial({ address, executablePath, profile, withoutFiles })
    for (const { when, files, bytes, found, rows, opened, readable, control } of looks) {
      const size = (bytes / 1_000_000).toFixed(1)
      say(
        `${when}: ${files} files, ${size} MB, ${found.length} markers in the clear; ${rows} sealed rows and wrapped keys, ${opened} opened, ${readable.length} markers of what is gone`,
      )
      for (const each of found) say(`  ${each.text} as ${each.as} in ${each.file}`)
      for (const each of readable) say(`  ${each} can still be read`)
      if (control === false) say('  and what should be there was not found: the search is blind')
    }
    const isClean = looks.every(
      ({ found, readable, control }) =>
        found.length === 0 && readable.length === 0 && control !== false,
    )
    if (!isClean) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
})
