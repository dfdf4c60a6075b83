import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * Gives every file that the service worker keeps its checksum: the browser refuses bytes that are not those of the
 * build, and with them the whole new version; what works goes on working. The checksum is its revision too, also where
 * the name holds one already: a file with a revision is asked of the host past the browser's own cache, so that wrong
 * bytes that were once kept there as immutable do not stand in the way of a host that was mended.
 *
 * @param {string} folder where the build is written
 * @returns {(entries: readonly { url: string, revision: string | null, size: number }[]) => {
 *   manifest: { url: string, revision: string, size: number, integrity: string }[] }}
 */
export function withIntegrity(folder = join(root, 'dist')) {
  return (entries) => ({
    manifest: entries.map((entry) => {
      const integrity = checksum(join(folder, entry.url))
      return { ...entry, revision: integrity, integrity }
    }),
  })
}

/** @param {string} file */
function checksum(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}
