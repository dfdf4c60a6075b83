import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { compress } from 'snappyjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { searchDisk } from '../../scripts/trials/searchDisk.mjs'

const marker = 'MERKTEKEN-moeder-7f3a91'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beraad-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const noise = (text: string | Buffer) =>
  Buffer.concat([Buffer.from([1, 2, 3, 250]), Buffer.from(text), Buffer.from([0, 9, 255])])

/** A LevelDB table of one snappy block, as a browser writes them. */
function table(content: Buffer): Buffer {
  const data = Buffer.from(compress(content))
  const value = Buffer.from([0, ...varint(data.length)])
  const index = Buffer.concat([
    Buffer.from([0, 1, value.length, 0x61]),
    value,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ])
  const trailer = (type: number) => Buffer.from([type, 0, 0, 0, 0])
  const indexAt = data.length + 5
  const footer = Buffer.alloc(48)
  Buffer.from([0, 0, ...varint(indexAt), ...varint(index.length)]).copy(footer)
  footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40)
  return Buffer.concat([data, trailer(1), index, trailer(0), footer])
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]
}

describe('the search of a disk', () => {
  it.each([
    ['UTF-8', 'plain.bin', noise(marker)],
    ['UTF-16', 'wide.bin', noise(Buffer.from(marker, 'utf16le'))],
    ['base64', 'letters.txt', Buffer.from(noise(marker).toString('base64'))],
    [
      'base64, one further',
      'shifted.txt',
      Buffer.from(Buffer.from(`x${marker}`).toString('base64')),
    ],
    [
      'base64, two further',
      'again.txt',
      Buffer.from(Buffer.from(`xy${marker}`).toString('base64')),
    ],
    ['zlib', 'stream.bin', noise(deflateSync(marker))],
    ['gzip', 'stream.gz', noise(gzipSync(marker))],
    ['deflate', 'raw.bin', deflateRawSync(marker)],
    ['snappy in a table', '000005.ldb', table(noise(marker.repeat(9)))],
  ])('finds a text in %s', (_how, name, bytes) => {
    writeFileSync(join(folder, name), bytes)
    expect(searchDisk(folder, [marker]).found).not.toEqual([])
  })

  it('finds a text that a log file broke in two', () => {
    const block = 32_768
    const first = Buffer.concat([
      Buffer.alloc(block - 7 - 10, 0x61),
      Buffer.from(marker.slice(0, 10)),
    ])
    const header = (length: number, type: number) =>
      Buffer.from([0, 0, 0, 0, length & 255, length >> 8, type])
    const rest = Buffer.from(marker.slice(10))
    const file = Buffer.concat([header(first.length, 2), first, header(rest.length, 4), rest])
    writeFileSync(join(folder, '000003.log'), file)
    expect(searchDisk(folder, [marker]).found).not.toEqual([])
  })

  it('finds nothing where nothing is', () => {
    writeFileSync(join(folder, 'plain.bin'), noise('heel iets anders'))
    expect(searchDisk(folder, [marker])).toMatchObject({ found: [], files: 1 })
  })
})
