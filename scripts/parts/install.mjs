import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { complain, say } from './say.mjs'

/**
 * Puts the packages of package-lock.json in place, when they are not there yet or are of another version.
 * Ends the program with a sentence when that is not possible.
 */
export async function install() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) stop(`Beraad needs Node 20 or newer; this is ${process.versions.node}.`)
  if (isInstalled()) return
  say('Installing the packages (once) …')
  const { status } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0)
    stop(
      'Installing the packages did not work; what is above says why. It needs the network, once.',
    )
}

/** Each package of the lock file that this system needs is there, in that version. */
function isInstalled() {
  const present = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(present)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(present)
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** @param {readonly string[]} args */
function npm(args) {
  // Started by npm, its own program is known; else the system finds it.
  const own = process.env['npm_execpath']
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  complain(sentence)
  process.exit(1)
}
