import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * Gives every file that the service worker keeps its checksum: the browser refuses bytes that are not those of the
 * build, and with them the whole new version; what works goes on working.
 *
 * @param {string} folder where the build is written
 * @returns {(entries: readonly { url: string, revision: string | null, size: number }[]) => {
 *   manifest: { url: string, revision: string | null, size: number, integrity: string }[] }}
 */
export function withIntegrity(folder = join(root, 'dist')) {
  return (entries) => ({
    manifest: entries.map((entry) => ({ ...entry, integrity: checksum(join(folder, entry.url)) })),
  })
}

/** @param {string} file */
function checksum(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}
