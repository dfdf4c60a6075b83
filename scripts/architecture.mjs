/**
 * `npm run architecture`: draws the rooms and the folders of screens into docs/architecture.md, from the imports of src/.
 * With `--check` it writes nothing and fails where what is drawn is out of date; a path after it says which page.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawInto } from './architecture/drawInto.mjs'
import { importsOf } from './architecture/importsOf.mjs'
import { root } from './parts/root.mjs'
import { complain } from './parts/say.mjs'

const [mode, path = join(root, 'docs/architecture.md')] = process.argv.slice(2)
const src = join(root, 'src')
const before = await readFile(path, 'utf8')
const page = drawInto(before, src, importsOf(src))

if (mode !== '--check') {
  await writeFile(path, page)
} else if (before !== page) {
  complain(`${path} is out of date: run npm run architecture.`)
  process.exitCode = 1
}
