/**
 * `npm run hosting`: writes the header files of docs/hosting from the one place where the headers stand.
 * With `--check` it writes nothing and fails where a file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostingFiles } from './build/hostingFiles.mjs'
import { root } from './parts/root.mjs'
import { complain } from './parts/say.mjs'

const checking = process.argv.includes('--check')
for (const [name, text] of Object.entries(hostingFiles())) {
  const path = join(root, 'docs/hosting', name)
  if (!checking) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    complain(`docs/hosting/${name} is out of date: npm run hosting writes it anew.`)
    process.exitCode = 1
  }
}
