import { createHash } from 'node:crypto'
import {
  cpSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../parts/root.mjs'
import { run } from '../parts/run.mjs'

const sources = ['src', 'public', 'scripts', 'index.html', 'package.json', 'package-lock.json']
const settings = ['vite.config.ts', 'tsconfig.json']

/**
 * Builds twice from the same sources, in folders of which neither the name nor its length is the same, one after the
 * other and in another time zone and language.
 *
 * @returns {Promise<{ files: number, different: string[], seconds: number }>}
 * @throws where a build fails
 */
export async function reproducibleTrial() {
  const place = mkdtempSync(join(tmpdir(), 'beraad-twice-'))
  const began = performance.now()
  try {
    const [one, other] = [join(place, 'a'), join(place, 'a-longer-name/below')]
    layOut(root, one)
    layOut(one, other)
    const first = await built(one, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' })
    const second = await built(other, { TZ: 'Pacific/Auckland', LANG: 'C' })
    const names = [...new Set([...first.keys(), ...second.keys()])].toSorted()
    return {
      files: names.length,
      different: names.filter((name) => first.get(name) !== second.get(name)),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Sources are copied; packages are linked file by file, so that they truly lie in that folder. */
function layOut(/** @type {string} */ from, /** @type {string} */ to) {
  mkdirSync(to, { recursive: true })
  for (const name of [...sources, ...settings])
    cpSync(join(from, name), join(to, name), { recursive: true })
  linkAll(join(from, 'node_modules'), join(to, 'node_modules'))
}

/** @param {string} from @param {string} to */
function linkAll(from, to) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // What tools keep for themselves between two runs.
    if (entry.name.startsWith('.')) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkAll(source, target)
    else link(source, target)
  }
}

/** @param {string} from @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to)
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to)
  }
}

/**
 * @param {string} folder @param {Record<string, string>} env
 * @returns {Promise<Map<string, string>>} checksum by name
 */
async function built(folder, env) {
  const vite = join(folder, 'node_modules/vite/bin/vite.js')
  const { status, output } = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    quiet: true,
    // Whoever runs this in a test would else build for a test.
    env: { ...env, NODE_ENV: '' },
    cwd: folder,
  })
  if (status !== 0) throw new Error(`the build in ${folder} failed:\n${output}`)
  const dist = join(folder, 'dist')
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
    ]),
  )
}
