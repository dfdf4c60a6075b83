import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Runs a tool from node_modules with this same Node: no shell, no npx, the same on every system.
 *
 * @param {string} name the name of the package, which is also the name of its program
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function tool(name, args, options) {
  return run(process.execPath, [program(name), ...args], options)
}

/** @param {string} name */
function program(name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = name.split('/').at(-1) ?? name
  return join(folder, typeof bin === 'string' ? bin : (bin[own] ?? Object.values(bin)[0]))
}
