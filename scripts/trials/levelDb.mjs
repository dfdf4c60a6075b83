import { uncompress } from 'snappyjs'

const BLOCK = 32_768
const HEADER = 7

/**
 * What a LevelDB table file (`.ldb`) holds, each block uncompressed.
 *
 * @param {Buffer} file
 * @returns {Buffer[]} empty where the file is no table
 */
export function blocksOfTable(file) {
  if (file.length < 48 || file.readBigUInt64LE(file.length - 8) !== 0xdb4775248b80fb57n) return []
  const footer = file.subarray(file.length - 48)
  const metaOffset = varint(footer, 0)
  const metaSize = varint(footer, metaOffset.next)
  const indexOffset = varint(footer, metaSize.next)
  const indexSize = varint(footer, indexOffset.next)
  const index = blockAt(file, indexOffset.value, indexSize.value)
  const handles = index ? handlesIn(index) : []
  return handles.flatMap(([offset, size]) => blockAt(file, offset, size) ?? [])
}

/**
 * The records of a LevelDB log file, their fragments put together.
 *
 * @param {Buffer} file
 * @returns {Buffer}
 */
export function recordsOfLog(file) {
  const pieces = []
  for (let start = 0; start < file.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, file.length)
    let at = start
    while (at + HEADER <= end) {
      const length = file.readUInt16LE(at + 4)
      if (length === 0 && file[at + 6] === 0) break
      pieces.push(file.subarray(at + HEADER, Math.min(at + HEADER + length, end)))
      at += HEADER + length
    }
  }
  return Buffer.concat(pieces)
}

/** @param {Buffer} block @returns {[number, number][]} where each data block stands */
function handlesIn(block) {
  const restarts = block.readUInt32LE(block.length - 4)
  const end = block.length - 4 - restarts * 4
  /** @type {[number, number][]} */
  const handles = []
  let at = 0
  while (at < end) {
    const shared = varint(block, at)
    const own = varint(block, shared.next)
    const size = varint(block, own.next)
    const value = size.next + own.value
    const offset = varint(block, value)
    handles.push([offset.value, varint(block, offset.next).value])
    at = value + size.value
  }
  return handles
}

/** @param {Buffer} file @param {number} offset @param {number} size */
function blockAt(file, offset, size) {
  const raw = file.subarray(offset, offset + size)
  if (file[offset + size] === 0) return raw
  try {
    return Buffer.from(uncompress(raw))
  } catch {
    return undefined
  }
}

/** @param {Buffer} bytes @param {number} at */
function varint(bytes, at) {
  let value = 0
  let shift = 1
  let next = at
  for (;;) {
    const byte = bytes[next] ?? 0
    next += 1
    value += (byte & 0x7f) * shift
    if (byte < 0x80) return { value, next }
    shift *= 128
  }
}
