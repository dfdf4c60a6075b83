import { dirname, relative, resolve, sep } from 'node:path'
import { dates } from './dates.mjs'
import { marks } from './marks.mjs'
import { homes, mayOpen } from './rooms.mjs'
import { aboutScreens } from './screens.mjs'

/**
 * The lint rule `beraad/doors`: reports every import in src/ that opens a door which the table of rooms.mjs
 * does not give, that climbs into a room through the window (a relative path), or that takes a package out
 * of its home. Inside screens each folder is a small room: screens.mjs. It reads static and dynamic imports, re-exports, types and `new URL(…, import.meta.url)`:
 * a lazily opened door is a door too.
 */
const doors = {
  create(/** @type {any} */ context) {
    const file = placeInSource(context.filename)
    if (!file) return {}
    const judge = (/** @type {any} */ node, /** @type {any} */ source) => {
      const complaint = typeof source?.value === 'string' && complaintAbout(source.value, file)
      if (complaint) context.report({ node, message: complaint })
    }
    const bySource = (/** @type {any} */ node) => judge(node, node.source)
    return {
      ImportDeclaration: bySource,
      ImportExpression: bySource,
      ExportNamedDeclaration: bySource,
      ExportAllDeclaration: bySource,
      TSImportType: bySource,
      NewExpression: (/** @type {any} */ node) => {
        const [address] = node.arguments
        if (node.callee.name === 'URL' && /^\.{1,2}\//.test(address?.value)) judge(node, address)
      },
    }
  },
}

export default { meta: { name: 'beraad' }, rules: { dates, doors, marks } }

/** @typedef {{ src: string, file: string, folder: string, room: string | undefined }} Place */

/**
 * Where a file stands: the src folder, its own folder, and its room (none for src/main.tsx itself).
 *
 * @param {string} filename an absolute path
 * @returns {Place | undefined} nothing for a file outside src/
 */
function placeInSource(filename) {
  const at = filename.lastIndexOf(`${sep}src${sep}`)
  if (at < 0) return undefined
  const src = filename.slice(0, at + 4)
  return { src, file: filename, folder: dirname(filename), room: roomOf(src, filename) }
}

/** @param {string} src @param {string} path */
function roomOf(src, path) {
  const [first, ...rest] = relative(src, path).split(sep)
  return first && (rest.length > 0 || first in mayOpen) ? first : undefined
}

/**
 * @param {string} source what stands between the quotes
 * @param {Place} from
 * @returns {string | undefined} what is wrong with it, in a sentence
 */
function complaintAbout(source, from) {
  if (from.room && !(from.room in mayOpen))
    return `src/${from.room} is not a room: give it a place in scripts/lint/rooms.mjs.`
  if (source.startsWith('.')) return aboutPath(source, from)
  if (source.startsWith('#')) return aboutDoor(source, from)
  return aboutPackage(source, from)
}

/** @param {string} source @param {Place} from */
function aboutPath(source, from) {
  const target = resolve(from.folder, source)
  if (relative(from.src, target).startsWith('..')) return `'${source}' leads out of src/.`
  const room = roomOf(from.src, target)
  if (room === from.room) return aboutScreens(source, from.file, target, from.src)
  return room
    ? `'${source}' climbs into ${room} past its door: use '#${room}'.`
    : `'${source}' leads out of the room: only src/main.tsx knows everybody.`
}

/** @param {string} source @param {Place} from */
function aboutDoor(source, from) {
  const [room = '', ...inside] = source.slice(1).split('/')
  if (inside.length !== (room === 'screens' ? 1 : 0))
    return `'${source}' is not a door: a room is opened by its index only.`
  if (!from.room || mayOpen[from.room]?.includes(room)) return undefined
  return room === from.room
    ? `Inside ${room} use a relative path, not its own door.`
    : `${from.room} may not open the door of ${room}.`
}

/** @param {string} source @param {Place} from */
function aboutPackage(source, from) {
  const name = Object.keys(homes).find((home) => source === home || source.startsWith(`${home}/`))
  if (!name) return `'${source}' has no home: give it one in scripts/lint/rooms.mjs.`
  if (!from.room || homes[name]?.includes(from.room)) return undefined
  return `${from.room} may not use ${name}: it lives in ${homes[name]?.join(', ')}.`
}
