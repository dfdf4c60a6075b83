import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** @typedef {{ from: string, to: string }} Import both as paths from src/, with slashes */

/**
 * Every import of one file of src/ by another: static and lazy ones, types and re-exports. Packages are left out.
 *
 * @param {string} src the absolute path of src/
 * @returns {readonly Import[]}
 */
export function importsOf(src) {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  return files.flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true)
    return importedFiles.flatMap(({ fileName }) => {
      const target = fileOf(src, file, fileName)
      return target === undefined ? [] : [{ from: slashed(file), to: slashed(target) }]
    })
  })
}

/**
 * @param {string} src
 * @param {string} file
 * @param {string} source what stands between the quotes
 */
function fileOf(src, file, source) {
  if (source.startsWith('#')) return join(...source.slice(1).split('/'), 'index.ts')
  if (!source.startsWith('.')) return undefined
  const target = resolve(src, dirname(file), source)
  const found = ['', '.ts', '.tsx', `${sep}index.ts`]
    .map((ending) => target + ending)
    .find((each) => /\.\w+$/.test(each) && existsSync(each))
  if (found === undefined) throw new Error(`src/${file} imports '${source}', which is not there.`)
  return relative(src, found)
}

/** @param {string} path */
const slashed = (path) => path.split(sep).join('/')
