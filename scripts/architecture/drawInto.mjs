import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawFolders } from './drawFolders.mjs'

/** @typedef {import('./importsOf.mjs').Import} Import */

/** What is drawn: between which marks on the page, and of which folder of src/ the folders. */
const DRAWINGS = [
  { mark: 'rooms', under: '', isListed: false },
  { mark: 'screens', under: 'screens/', isListed: true },
  { mark: 'answers', under: 'screens/answers/', isListed: false },
  { mark: 'console', under: 'screens/console/', isListed: false },
]

/**
 * The page with all that is drawn on it drawn anew.
 *
 * @param {string} page
 * @param {string} src the absolute path of src/
 * @param {readonly Import[]} imports
 * @returns {string}
 */
export function drawInto(page, src, imports) {
  return DRAWINGS.reduce((text, { mark, under, isListed }) => {
    const opens = usesOf(imports, under)
    const drawn = ['```mermaid', drawFolders(opens), '```']
    if (isListed) drawn.push('', ...listOf(src, under, opens))
    return between(text, mark, drawn.join('\n'))
  }, page)
}

/**
 * Which folders directly under a folder each of them uses, in the order of the alphabet.
 *
 * @param {readonly Import[]} imports
 * @param {string} under a path from src/ that ends in a slash, or nothing
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
function usesOf(imports, under) {
  /** @type {Map<string, Set<string>>} */
  const uses = new Map()
  for (const { from, to } of imports) {
    const user = folderOf(from, under)
    const used = folderOf(to, under)
    if (user === undefined || used === undefined) continue
    for (const each of [user, used]) if (!uses.has(each)) uses.set(each, new Set())
    if (user !== used) uses.get(user)?.add(used)
  }
  return new Map([...uses].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** @param {string} file @param {string} under @returns {string | undefined} nothing for a file that stands elsewhere */
function folderOf(file, under) {
  if (!file.startsWith(under)) return undefined
  const [first, ...rest] = file.slice(under.length).split('/')
  if (rest.length > 0) return first
  return under === '' ? first : under.split('/').at(-2)
}

/**
 * A line for each folder: what its index says that it is for, and whose doors it opens.
 *
 * @param {string} src
 * @param {string} under
 * @param {ReadonlyMap<string, ReadonlySet<string>>} opens
 */
function listOf(src, under, opens) {
  return [...opens].map(([folder, doors]) => {
    const words = purposeOf(readFileSync(join(src, under, folder, 'index.ts'), 'utf8'))
    const opened = [...doors].toSorted().map((door) => `\`${door}\``)
    return `- \`${folder}\`: ${words}${opened.length === 0 ? '' : ` Opens ${opened.join(', ')}.`}`
  })
}

/** @param {string} index the text of an index.ts: its first lines say what the folder is for, after its name */
function purposeOf(index) {
  const [comment = ''] = /^(?:\/\/.*\n)+/.exec(index) ?? []
  const words = comment
    .replaceAll(/^\/\/ ?/gm, '')
    .trim()
    .split('\n')
    .join(' ')
  return words.replace(/^[\w/-]+: /, '')
}

/** @param {string} page @param {string} mark @param {string} drawn */
function between(page, mark, drawn) {
  const [begin, end] = [`<!-- drawn: ${mark} -->\n`, `<!-- end of ${mark} -->`]
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The page has no place for ${mark}: ${begin}${end}`)
  return `${page.slice(0, from) + begin}\n${drawn}\n\n${page.slice(to)}`
}
