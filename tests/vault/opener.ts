import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import type { Row } from './rawDisk'

// An opener written from docs/vault-format.md alone: no line of the vault, another library for the ciphers.
// Where this one opens what the vault sealed, the document is true.

type Stores = Record<string, readonly Row[]>

/** A disk as it was found: the rows of the database, and the files of the erasable secret. */
export interface FoundDisk {
  readonly stores: Stores
  readonly files: ReadonlyMap<string, Uint8Array>
}

const EMPTY = Buffer.alloc(0)

/** Opens every case of a vault with the passphrase. Out: the facts by case, oldest first. */
export async function openWithPassphrase(disk: FoundDisk, passphrase: string) {
  const slot = find(disk.stores, 'slots', 'passphrase')
  const { key, place } = await passphraseSlotKey(slot, passphrase)
  return openVault(disk, unwrapSlot(disk, slot, key, place))
}

/** Opens every case of a vault with the recovery key as it was printed. */
export function openWithRecoveryKey(disk: FoundDisk, printed: string) {
  const slot = find(disk.stores, 'slots', 'recovery')
  return openVault(
    disk,
    unwrapSlot(disk, slot, recoverySlotKey(slot, printed), 'slot/recovery/hkdf-sha-256'),
  )
}

/** The key of a passphrase's slot, and the place that is bound into its seal. */
async function passphraseSlotKey(slot: Row, passphrase: string) {
  const kdf = slot['kdf'] as Record<string, number | string>
  const { memoryKiB: m, iterations: t, parallelism: p } = kdf
  const key = await argon2id({
    password: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
    salt: bytes(slot['salt']),
    memorySize: Number(m),
    iterations: Number(t),
    parallelism: Number(p),
    hashLength: 32,
    outputType: 'binary',
  })
  return { key: Buffer.from(key), place: `slot/passphrase/argon2id/${m}/${t}/${p}` }
}

/** The key of a recovery key's slot. */
function recoverySlotKey(slot: Row, printed: string): Buffer {
  const groups = printed.split('-').map((group) => group.slice(0, 4))
  return hkdf(Buffer.from(groups.join(''), 'ascii'), bytes(slot['salt']), 'beraad/1/slot')
}

/** The secret in a file of 64 KiB. */
function secretIn(file: Uint8Array): Buffer {
  return createHash('sha256').update(file).digest()
}

/** The key of the outer seals. */
function layerKey(secret: Buffer): Buffer {
  return hkdf(secret, EMPTY, 'beraad/2/layer')
}

/** What the disk depends on: null where it lies bare. */
function layerOf({ stores, files }: FoundDisk) {
  const pointer = stores['device']?.find((row) => row['id'] === 'secret')
  if (pointer?.['depends'] !== true) return null
  const file = files.get(String(pointer['file']))
  if (file === undefined) throw new Error('the file of the secret is gone')
  const secret = secretIn(file)
  return { secret, key: layerKey(secret), epoch: Number(pointer['epoch']) }
}

function unwrapSlot(disk: FoundDisk, slot: Row, key: Buffer, place: string): Buffer {
  return open(key, takeLayer(disk, slot['sealed'], `slot/${String(slot['id'])}`), place)
}

function takeLayer(disk: FoundDisk, sealed: unknown, place: string): Uint8Array {
  const layer = layerOf(disk)
  return layer === null
    ? bytes(sealed)
    : open(layer.key, bytes(sealed), `layer/${place}`, layer.epoch)
}

function openVault(disk: FoundDisk, dataKey: Buffer) {
  const { stores } = disk
  const layer = layerOf(disk)
  const epoch = layer?.epoch ?? 0
  const caseKeys = hkdf(dataKey, EMPTY, 'beraad/1/case-keys')
  const [salt, version] = layer === null ? [EMPTY, 1] : [layer.secret, 2]
  const digests = hkdf(dataKey, salt, `beraad/${version}/digests`)
  const documents = hkdf(dataKey, salt, `beraad/${version}/documents`)
  const log = Object.fromEntries(
    (stores['cases'] ?? []).map((row) => [String(row['id']), openCase(disk, row, caseKeys)]),
  )
  const digest = (stores['digests'] ?? []).map((row) =>
    json(open(digests, bytes(row['sealed']), `digest/${String(row['id'])}`, epoch)),
  )
  const document = (stores['documents'] ?? []).map((row) =>
    json(open(documents, bytes(row['sealed']), `document/${String(row['id'])}`, epoch)),
  )
  return { log, digest, document, isSound: isSound(disk, dataKey) }
}

/** Whether the seal of the set is that of the cases that are there. */
function isSound(disk: FoundDisk, dataKey: Buffer): boolean {
  const layer = layerOf(disk)
  const [salt, version] = layer === null ? [EMPTY, 1] : [layer.secret, 2]
  const row = find(disk.stores, 'device', 'set')
  const key = hkdf(dataKey, salt, `beraad/${version}/set`)
  const plain = open(key, bytes(row['sealed']), 'set', layer?.epoch ?? 0)
  const marks = mac(namesKey(disk, dataKey), 'marks')
  let [sum, weighed] = [0n, 0n]
  for (const one of disk.stores['cases'] ?? []) {
    const weight = half(mac(marks, `place/${String(one['id'])}`))
    for (const { lane, next, segments, head } of lanesOf(one)) {
      const at = `${String(one['id'])}/${Number(one['generation'])}`
      const end = `${String(lane)}/${Number(next)}/${Number(segments)}`
      const mark = half(
        mac(marks, `lane/${at}/${end}/${Buffer.from(bytes(head)).toString('base64url')}/alive`),
      )
      sum ^= mark
      weighed ^= times(weight, mark)
    }
  }
  return sum === half(plain.subarray(8)) && weighed === half(plain.subarray(24))
}

function lanesOf(row: Row): readonly Row[] {
  if (row['format'] !== undefined) return row['lanes'] as readonly Row[]
  return [{ lane: '', next: row['next'], segments: 0, head: row['head'] }]
}

/** The key that all names come from: kept, or from the data key. */
function namesKey(disk: FoundDisk, dataKey: Buffer): Buffer {
  const row = disk.stores['slots']?.find((one) => one['id'] === 'names')
  if (row === undefined) return hkdf(dataKey, EMPTY, 'beraad/1/names')
  const wrapped = takeLayer(disk, row['sealed'], 'slot/names')
  return open(hkdf(dataKey, EMPTY, 'beraad/1/names-key'), wrapped, 'names-key')
}

function mac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}

/** The first 16 bytes as one number. */
function half(all: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(all.subarray(0, 16)).toString('hex')}`)
}

/** The product in GF(2^128), modulo x^128 + x^7 + x^2 + x + 1. */
function times(one: bigint, other: bigint): bigint {
  let product = 0n
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    product <<= 1n
    if (product >> 128n) product ^= (1n << 128n) | 0x87n
    if ((other >> bit) & 1n) product ^= one
  }
  return product
}

function openCase(disk: FoundDisk, row: Row, caseKeys: Buffer): readonly unknown[] {
  const [id, generation] = [String(row['id']), Number(row['generation'])]
  const place = `case-key/${id}/${generation}`
  const key = open(caseKeys, takeLayer(disk, row['key'], place), place)
  if (row['format'] === undefined) return openFormer(disk, row, key)
  const lanes = row['lanes'] as readonly Row[]
  return lanes.flatMap((lane) => openLane(disk, { id, generation, key }, lane))
}

interface OpenedCase {
  readonly id: string
  readonly generation: number
  readonly key: Buffer
}

/** The facts of one lane, in order; throws where one is missing. */
function openLane({ stores }: FoundDisk, { id, generation, key }: OpenedCase, end: Row) {
  const lane = String(end['lane'])
  const segments = (stores['segments'] ?? [])
    .filter((segment) => segment['caseId'] === id && segment['lane'] === lane)
    .toSorted((one, other) => Number(one['first']) - Number(other['first']))
  const tags = segments.map((segment) => bytes(segment['sealed']).subarray(-16))
  const head = createHash('sha256').update(Buffer.concat(tags)).digest()
  if (!head.equals(bytes(end['head'])) || segments.length !== end['segments']) {
    throw new Error('segments are missing')
  }
  const facts = segments.flatMap((segment) => {
    const at = `${Number(segment['first'])}/${Number(segment['count'])}`
    const place = `segment/${id}/${generation}/${lane}/${at}`
    return factsIn(json(open(key, bytes(segment['sealed']), place)) as Sealed)
  })
  if (facts.length !== end['next']) throw new Error('facts are missing')
  return facts
}

interface Sealed {
  readonly device?: string
  readonly facts: readonly Row[]
}

/** Facts with their device, where they have one. */
function factsIn({ device, facts }: Sealed): readonly unknown[] {
  if (device === undefined) return facts
  return facts.map((fact) => {
    const { device: own, ...rest } = { device, ...fact }
    return own === null ? rest : { ...rest, device: own }
  })
}

function openFormer(disk: FoundDisk, row: Row, key: Buffer): readonly unknown[] {
  const [id, generation, next] = [String(row['id']), Number(row['generation']), Number(row['next'])]
  open(key, bytes(row['head']), `head/${id}/${generation}/${next}`)
  const records = (disk.stores['facts'] ?? [])
    .filter((record) => record['caseId'] === id)
    .toSorted((one, other) => Number(one['first']) - Number(other['first']))
  const facts = records.flatMap((record) => {
    const at = `facts/${id}/${generation}/${Number(record['first'])}/${Number(record['count'])}`
    return json(open(key, bytes(record['sealed']), at))
  })
  if (facts.length !== next) throw new Error('facts are missing')
  return facts
}

/** Opens one seal; throws where key, place, epoch or bytes are not the same. */
function open(key: Buffer, sealed: Uint8Array, place: string, epoch = 0): Buffer {
  const version = epoch === 0 ? 1 : 2
  if (sealed[0] !== version) throw new Error('unknown version')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  const where = epoch === 0 ? 'beraad/1/' : `beraad/2/${epoch}/`
  decipher.setAAD(Buffer.from(where + place, 'utf8'))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
}

/** HKDF with SHA-256, 32 bytes. */
function hkdf(secret: Uint8Array, salt: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32))
}

function json(plain: Buffer): unknown {
  return JSON.parse(plain.toString('utf8'))
}

function find(stores: Stores, store: string, id: string): Row {
  const row = stores[store]?.find((one) => one['id'] === id)
  if (row === undefined) throw new Error(`no ${id} in ${store}`)
  return row
}

/** Reads bytes from a row. */
function bytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('not bytes')
  return value
}
