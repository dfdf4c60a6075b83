/** `npm run --silent guide`: prints the whole guide, words included, as JSON and nothing else. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectGuide } from './guide/collectGuide.mjs'
import { loadSource } from './parts/loadSource.mjs'
import { root } from './parts/root.mjs'

const REGISTERS = ['nl', 'nl-eenvoudig', 'en']

/** @param {string} register */
async function wordsOf(register) {
  const path = join(root, 'src/i18n/locales', register, 'guide.json')
  return [register, JSON.parse(await readFile(path, 'utf8'))]
}

const words = Object.fromEntries(await Promise.all(REGISTERS.map(wordsOf)))
const guide = collectGuide(await loadSource('src/guide/index.ts'), words)
process.stdout.write(`${JSON.stringify(guide, null, 2)}\n`)
