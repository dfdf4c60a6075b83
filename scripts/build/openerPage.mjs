import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../parts/root.mjs'

const folder = join(root, 'src/exchange/opener')

/**
 * Puts opener.html into the build: one page that opens a backup without Beraad and without a network. Everything
 * is in it, and its policy allows exactly that: the script and the style of which it names the hashes.
 *
 * @returns {import('vite').Plugin}
 */
export function openerPage() {
  return {
    name: 'beraad:opener-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'opener.html', source: await makeOpenerPage() })
    },
  }
}

/** @returns {Promise<string>} the page */
export async function makeOpenerPage() {
  const [page, style, script] = await Promise.all([
    readFile(join(folder, 'page.html'), 'utf8'),
    readFile(join(folder, 'opener.css'), 'utf8'),
    bundle(),
  ])
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  // By function: a text may hold what `replace` would take for a sign of its own.
  return page
    .replace('{{policy}}', () => policy)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`)
}

async function bundle() {
  const lists = { nl: await wordsOf('nl'), en: await wordsOf('en') }
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BERAAD_LISTS: JSON.stringify(lists) },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'opener' },
    },
  })
  const [made] = Array.isArray(output) ? output : [output]
  const chunk = made && 'output' in made ? made.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('The opener was not built.')
  // The end of a script within a script would end it on the page.
  return chunk.code.trim().replaceAll('</script', '<\\/script')
}

/**
 * What the page needs of the guide, its lists and the fields: titles, answers, the ends of scales and names, no help.
 *
 * @param {string} register
 * @returns {Promise<Record<string, string>>}
 */
async function wordsOf(register) {
  const files = ['guide', 'lists', 'fields'].map((name) =>
    readFile(join(root, 'src/i18n/locales', register, `${name}.json`), 'utf8'),
  )
  const words = Object.assign({}, ...(await Promise.all(files)).map((text) => JSON.parse(text)))
  const unused = /\|(help|question|aim|leads\..*)$|\.(ask|help|said)$/
  return Object.fromEntries(Object.entries(words).filter(([key]) => !unused.test(key)))
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
