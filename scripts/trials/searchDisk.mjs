import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliDecompressSync, inflateRawSync, inflateSync, constants, gunzipSync } from 'node:zlib'
import { blocksOfTable, recordsOfLog } from './levelDb.mjs'

/**
 * Searches every file of a folder for texts, as they stand and inside LevelDB tables and logs and deflate and
 * brotli streams: in UTF-8, in UTF-16, and in base64 at each of its three offsets.
 *
 * @param {string} folder
 * @param {readonly string[]} texts long enough not to be there by chance
 * @returns {{ found: { file: string, text: string, as: string }[], files: number, bytes: number, streams: number }}
 */
export function searchDisk(folder, texts) {
  const forms = texts.flatMap((text) => formsOf(text).map((form) => ({ text, ...form })))
  const found = []
  let bytes = 0
  let streams = 0
  const files = filesIn(folder)
  for (const path of files) {
    const raw = contentOf(path)
    if (!raw) continue
    bytes += raw.length
    const layers = layersOf(path, raw)
    streams += layers.length - 1
    for (const layer of layers) {
      const there = forms.filter(({ needle }) => layer.includes(needle))
      found.push(...there.map(({ text, as }) => ({ file: relative(folder, path), text, as })))
    }
  }
  return { found, files: files.length, bytes, streams }
}

/**
 * What a file holds; nothing where the running browser took it away meanwhile.
 *
 * @param {string} path
 */
function contentOf(path) {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** @param {string} path @param {Buffer} raw @returns {Buffer[]} */
function layersOf(path, raw) {
  const layers = [raw, ...compressedIn(raw)]
  if (path.endsWith('.ldb')) layers.push(...blocksOfTable(raw))
  if (path.endsWith('.log')) layers.push(recordsOfLog(raw))
  // What was stored compressed inside a database is looked into once more.
  return [...layers, ...layers.slice(1).flatMap(compressedIn)]
}

const most = { maxOutputLength: 64_000_000, finishFlush: constants.Z_SYNC_FLUSH }

/** Every deflate stream that begins somewhere in these bytes. @param {Buffer} bytes @returns {Buffer[]} */
function compressedIn(bytes) {
  const opened = []
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8)
      opened.push(tryTo(() => gunzipSync(bytes.subarray(at), most)))
  }
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    const second = bytes[at + 1] ?? 0
    if ([0x01, 0x5e, 0x9c, 0xda].includes(second)) {
      opened.push(tryTo(() => inflateSync(bytes.subarray(at), most)))
    }
  }
  opened.push(
    tryTo(() => inflateRawSync(bytes, most)),
    tryTo(() => brotliDecompressSync(bytes)),
  )
  return opened
    .filter((each) => each !== undefined && each.length > 0)
    .map((each) => /** @type {Buffer} */ (each))
}

/** @param {() => Buffer} open */
function tryTo(open) {
  try {
    return open()
  } catch {
    return undefined
  }
}

/** @param {string} text */
function formsOf(text) {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  return [
    { as: 'UTF-8', needle: utf8 },
    { as: 'UTF-16', needle: utf16 },
    ...[utf8, utf16].flatMap((bytes) => [0, 1, 2].map((shift) => base64(bytes, shift))),
  ]
}

/** The letters of base64 that do not depend on what stands before and after. @param {Buffer} bytes @param {number} shift */
function base64(bytes, shift) {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const needle = whole.slice(shift === 0 ? 0 : shift + 1, -2)
  return { as: `base64 at ${shift}`, needle: Buffer.from(needle, 'latin1') }
}

/** @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() ? [path] : []
  })
}
