/**
 * `npm run test:forensic`: plays a whole meeting with a marker in every field, and searches the browser's whole
 * profile folder for them: while it runs, after a crash, after a lock, after closing, while all cases are
 * searched, after the case was closed to its agreements, and after it was destroyed. Ends with 0 only where none was
 * found.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forensicTrial } from './forensicTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'

await withBuiltApp(async ({ address, executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-forensic-'))
  try {
    const looks = await forensicTrial({ address, executablePath, profile })
    for (const { when, files, bytes, streams, found } of looks) {
      const size = (bytes / 1_000_000).toFixed(1)
      console.log(
        `${when}: ${files} files, ${size} MB, ${streams} streams opened, ${found.length} markers found`,
      )
      for (const each of found) console.log(`  ${each.text} as ${each.as} in ${each.file}`)
    }
    if (looks.some(({ found }) => found.length > 0)) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
})
