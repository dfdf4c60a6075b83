import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { uncompress } from 'snappyjs'
import { blocksOfTable, recordsOfLog } from './levelDb.mjs'
import { filesIn } from './searchDisk.mjs'

/** @typedef {import('./carve.mjs').Row} Row */
/** @typedef {import('./carve.mjs').Remains} Remains */

/** A file of the erasable secret. */
const SECRET = 65_536

/**
 * Every row that Beraad ever wrote and that can still be found in a browser's profile, deleted or not: in the tables and
 * logs of LevelDB and in the blobs beside them. And the files of the erasable secret, as they are now.
 *
 * @param {string} profile
 * @returns {Remains}
 */
export function rowsOnDisk(profile) {
  const files = filesIn(profile)
  const rows = files.filter((path) => path.includes('.indexeddb.')).flatMap(rowsInFile)
  const secrets = files
    .filter((path) => path.includes(`${sep}File System${sep}`))
    .map(contentOf)
    .filter((content) => content.length === SECRET)
  const epochs = rows.map((row) => ('owed' in row ? Number(row['epoch']) : 0))
  return {
    slots: once(rows, isSlot, ['id', 'sealed']),
    cases: once(rows, (row) => 'key' in row && 'generation' in row, ['id', 'generation', 'key']),
    facts: once(rows, (row) => 'first' in row && 'sealed' in row, ['caseId', 'sealed']),
    sealed: once(rows, (row) => 'id' in row && 'sealed' in row, ['id', 'sealed']),
    files: secrets,
    // The row that counts them may be gone by now.
    epochs: Math.max(12, ...epochs) + 1,
  }
}

/** A way to unlock, or the key that follows; other things that are kept may be called after the passphrase too. @param {Row} row */
function isSlot(row) {
  return 'sealed' in row && !('caseId' in row) && ('kdf' in row || row['id'] === 'next')
}

/** Rows of a kind, each once where these fields are the same. */
function once(
  /** @type {readonly Row[]} */ rows,
  /** @type {(row: Row) => boolean} */ isOne,
  /** @type {readonly string[]} */ fields,
) {
  const name = (/** @type {Row} */ row) =>
    fields.map((field) => {
      const value = row[field]
      return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
    })
  return [...new Map(rows.filter(isOne).map((row) => [name(row).join('/'), row])).values()]
}

/** @param {string} path @returns {Row[]} */
function rowsInFile(path) {
  const raw = contentOf(path)
  if (path.endsWith('.ldb')) return blocksOfTable(raw).flatMap(rowsIn)
  if (path.endsWith('.log')) return rowsIn(recordsOfLog(raw))
  return path.includes('.indexeddb.blob') ? rowsIn(unwrapped(raw)) : []
}

/** What the running browser took away meanwhile holds nothing. @param {string} path */
function contentOf(path) {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** A value that Chromium compressed begins so. @param {Buffer} raw */
function unwrapped(raw) {
  if (raw[0] !== 0xff || raw[1] !== 0x11 || raw[2] !== 2) return raw
  try {
    return Buffer.from(uncompress(raw.subarray(3)))
  } catch {
    return raw
  }
}

/** @param {Buffer} bytes @returns {Row[]} every object with bytes in it, as V8 writes one down */
function rowsIn(bytes) {
  const rows = []
  for (let at = bytes.indexOf(OBJECT); at >= 0; at = bytes.indexOf(OBJECT, at + 1)) {
    // No cheaper look is needed: an object of ours begins with the name of a field.
    if (bytes[at + 1] !== TEXT) continue
    const row = new Reader(bytes, at).object()
    if (row) rows.push(row)
  }
  return rows
}

const OBJECT = 0x6f
const TEXT = 0x22
const MOST_FIELDS = 12

/** Reads what `ValueSerializer` of V8 writes, as far as rows of Beraad have it. */
class Reader {
  /** @param {Buffer} bytes @param {number} at */
  constructor(bytes, at) {
    this.bytes = bytes
    this.at = at
  }

  /** @returns {Row | undefined} nothing where no object of ours stands here */
  object() {
    this.at += 1
    /** @type {Record<string, unknown>} */
    const row = {}
    for (let field = 0; field <= MOST_FIELDS; field += 1) {
      const tag = this.tag()
      if (tag === 0x7b) {
        // How many fields there were follows.
        this.number()
        return field === 0 ? undefined : row
      }
      if (tag !== TEXT) return undefined
      const name = this.text()
      const value = this.value()
      if (name === undefined || value === undefined) return undefined
      row[name] = value
    }
    return undefined
  }

  /** The next tag; zeros are there to fill up. */
  tag() {
    while (this.bytes[this.at] === 0) this.at += 1
    const tag = this.bytes[this.at]
    this.at += 1
    return tag
  }

  number() {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at] ?? 0
      this.at += 1
      value += (byte & 0x7f) * shift
      if (byte < 0x80 || shift > 2 ** 40) return value
    }
  }

  text() {
    const length = this.number()
    if (length > 200) return undefined
    this.at += length
    return this.bytes.toString('latin1', this.at - length, this.at)
  }

  /** @returns {unknown} nothing where it is of another kind */
  value() {
    const tag = this.tag()
    switch (tag) {
      case TEXT:
        return this.text()
      case 0x49: {
        const zigzag = this.number()
        return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
      }
      case 0x55:
        return this.number()
      case 0x4e:
        this.at += 8
        return this.bytes.readDoubleLE(this.at - 8)
      case 0x54:
      case 0x46:
        return tag === 0x54
      case 0x42:
        return this.buffer()
      case 0x41:
        return this.array()
      case OBJECT:
        this.at -= 1
        return this.object()
      default:
        return undefined
    }
  }

  /** Bytes, and the view on them that follows. */
  buffer() {
    const length = this.number()
    const from = this.at
    if (from + length > this.bytes.length) return undefined
    this.at += length
    if (this.tag() !== 0x56) {
      this.at -= 1
    } else {
      this.at += 1
      this.number()
      this.number()
    }
    return new Uint8Array(this.bytes.subarray(from, from + length))
  }

  array() {
    const length = this.number()
    /** @type {unknown[]} */
    const values = []
    if (length > MOST_FIELDS) return undefined
    for (let nth = 0; nth < length; nth += 1) values.push(this.value())
    if (this.tag() !== 0x24) return undefined
    this.number()
    this.number()
    return values
  }
}
