/**
 * `npm run guide:diagram`: writes docs/guide.md from the guide's data. With `--check` it writes nothing and
 * fails where the page is out of date; a path after it says which page.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writePage } from './guide/writePage.mjs'
import { loadSource } from './parts/loadSource.mjs'
import { root } from './parts/root.mjs'
import { complain } from './parts/say.mjs'

const [mode, path = join(root, 'docs/guide.md')] = process.argv.slice(2)
const page = writePage(await loadSource('src/guide/index.ts'))

if (mode !== '--check') {
  await writeFile(path, page)
} else if ((await readFile(path, 'utf8')) !== page) {
  complain(`${path} is out of date: run npm run guide:diagram.`)
  process.exitCode = 1
}
