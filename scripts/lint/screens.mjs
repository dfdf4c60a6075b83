import { dirname, join, relative, sep } from 'node:path'
import { foldersInside, mayOpenInScreens } from './rooms.mjs'

const fromTheGround = Object.keys(mayOpenInScreens)
const TABLE = 'scripts/lint/rooms.mjs'

/**
 * What is wrong with a relative import inside src/screens, by the tables of rooms.mjs: it may not run back up, it enters
 * another folder by its index only, and of two folders one stands below the other.
 *
 * @param {string} source what stands between the quotes
 * @param {string} file the absolute path of the file that imports
 * @param {string} target the absolute path that is meant, with or without its extension
 * @param {string} src the absolute path of src/
 * @returns {string | undefined} what is wrong with it and what to do, in a sentence; undefined also outside of screens
 */
export function aboutScreens(source, file, target, src) {
  const screens = join(src, 'screens')
  if (!file.startsWith(`${screens}${sep}`)) return undefined
  const here = relative(screens, file).split(sep)
  const there = relative(screens, target).split(sep)
  const [from = '', ...insideFrom] = here
  const [to = '', ...insideTo] = there
  if (insideFrom.length === 0)
    return `src/screens/${from} stands in no folder: move it into the one whose job it does.`
  if (!(from in mayOpenInScreens)) return noPlace(`screens/${from}`)
  if (from === to) return aboutInside(source, from, insideFrom, insideTo)
  return (
    aboutOrder(source, from, to) ??
    (isDoor(insideTo) ? undefined : besideDoor(source, file, join(screens, to), to))
  )
}

/** @param {readonly string[]} inside the path inside a folder */
const isDoor = (inside) => inside.length === 0 || (inside.length === 1 && inside[0] === 'index')

/** @param {string} source @param {string} from @param {string} to */
function aboutOrder(source, from, to) {
  if (!(to in mayOpenInScreens)) return noPlace(`screens/${to}`)
  if (mayOpenInScreens[from]?.includes(to)) return undefined
  return fromTheGround.indexOf(to) > fromTheGround.indexOf(from)
    ? `'${source}' runs back up: in screens, ${to} stands above ${from}. Move what both need to a folder below both ` +
        `(running, fields, list, shared), or hand it in.`
    : `In screens, ${from} may not open the door of ${to}: write it down in ${TABLE}, or move what both need to a ` +
        `folder below both.`
}

/** @param {string} source @param {string} file @param {string} folder @param {string} to */
function besideDoor(source, file, folder, to) {
  const door = relative(dirname(file), folder).split(sep).join('/')
  return `'${source}' enters ${to} beside its door: use '${door}', and let src/screens/${to}/index.ts export what you need.`
}

/**
 * The folders inside one folder of screens.
 *
 * @param {string} source
 * @param {string} folder the folder of screens in which both stand
 * @param {readonly string[]} insideFrom
 * @param {readonly string[]} insideTo
 */
function aboutInside(source, folder, insideFrom, insideTo) {
  const order = foldersInside[folder]
  const [from = ''] = insideFrom
  if (order === undefined || insideFrom.length < 2) return undefined
  if (!order.includes(from)) return noPlace(`screens/${folder}/${from}`)
  const [to = ''] = insideTo
  if (from === to) return undefined
  if (!order.includes(to))
    return (
      `'${source}' runs back up: what stands in screens/${folder} itself stands above its folders. Move what both need ` +
      `into a folder below ${from}, or hand it in.`
    )
  if (order.indexOf(to) < order.indexOf(from)) return undefined
  return (
    `'${source}' runs back up: in screens/${folder}, ${to} stands above ${from}. Two folders never use each other: ` +
    `move what both need into a folder below both, or hand it in.`
  )
}

/** @param {string} folder */
const noPlace = (folder) =>
  `src/${folder} has no place: give it one in ${TABLE}, above whatever it uses.`
