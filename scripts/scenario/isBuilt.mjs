import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/** Whether `dist` holds a build that is newer than everything it is made from. */
export function isBuilt() {
  const built = join(root, 'dist/index.html')
  if (!existsSync(built)) return false
  const at = statSync(built).mtimeMs
  const sources = [
    ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'],
    'scripts/build',
  ]
  return sources.every((source) => newest(join(root, source)) <= at)
}

/** @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
