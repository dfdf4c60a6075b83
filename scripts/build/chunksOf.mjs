import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk
 */

/**
 * The files of a build that are read before a module runs: its own chunk, all that it imports (not what it
 * may load later), and their styles.
 *
 * @param {readonly string[]} modules as the manifest of the build names them: paths of sources
 * @returns {string[]} paths of files in dist/
 * @throws when a module is not a chunk of the build: a limit on nothing would always be kept
 */
export function chunksOf(modules) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'))
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
