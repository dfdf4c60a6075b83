import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 */

/** @returns {Record<string, Chunk>} */
const readManifest = () => JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'))

/**
 * What the start of the console reads: the page, all that `main.tsx` builds it from, and the Dutch texts of before
 * unlock. Not the wall, for which `main.tsx` reads something else, nor what it brings in later: backups when they are asked
 * for, what a case is and the desk while the first screen stands.
 *
 * @returns {string[]} paths of files in dist/
 */
export function chunksOfStart() {
  const built = readManifest()['index.html']?.dynamicImports ?? []
  const console = built.filter(
    (name) => !/^(src\/|_)(projector|exchange|conference|meeting)/.test(name),
  )
  return chunksOf(['index.html', 'src/app/index.ts', ...console, 'src/i18n/locales/nl/start.ts'])
}

/**
 * The files of a build that are read before a module runs: its own chunk, all that it imports (not what it
 * may load later), and their styles.
 *
 * @param {readonly string[]} modules as the manifest of the build names them: paths of sources
 * @returns {string[]} paths of files in dist/
 * @throws when a module is not a chunk of the build: a limit on nothing would always be kept
 */
export function chunksOf(modules) {
  const manifest = readManifest()
  const files = new Set()
  const visited = new Set()
  const visit = (/** @type {string} */ name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no chunk of its own for ${name}.`)
    if (visited.has(name)) return
    visited.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(join(root, 'dist', file))
    chunk.imports?.forEach(visit)
  }
  modules.forEach(visit)
  return [...files]
}
