import { createDecipheriv, hkdfSync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import type { Row } from './rawDisk'

// An opener written from docs/vault-format.md alone: no line of the vault, another library for the ciphers.
// Where this one opens what the vault sealed, the document is true.

type Stores = Record<string, readonly Row[]>

const EMPTY = Buffer.alloc(0)

/** Opens every case of a dumped vault with the passphrase. Out: the facts by case, oldest first. */
export async function openWithPassphrase(stores: Stores, passphrase: string) {
  const slot = find(stores, 'slots', 'passphrase')
  const kdf = slot['kdf'] as Record<string, number | string>
  const { memoryKiB: m, iterations: t, parallelism: p } = kdf
  const kek = await argon2id({
    password: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
    salt: bytes(slot['salt']),
    memorySize: Number(m),
    iterations: Number(t),
    parallelism: Number(p),
    hashLength: 32,
    outputType: 'binary',
  })
  const place = `slot/passphrase/argon2id/${m}/${t}/${p}`
  return openCases(stores, open(Buffer.from(kek), bytes(slot['sealed']), place))
}

/** Opens every case of a dumped vault with the recovery key as it was printed. */
export function openWithRecoveryKey(stores: Stores, printed: string) {
  const slot = find(stores, 'slots', 'recovery')
  const groups = printed.split('-').map((group) => group.slice(0, 4))
  const secret = Buffer.from(groups.join(''), 'ascii')
  const kek = hkdf(secret, bytes(slot['salt']), 'beraad/1/slot')
  return openCases(stores, open(kek, bytes(slot['sealed']), 'slot/recovery/hkdf-sha-256'))
}

function openCases(stores: Stores, dataKey: Buffer) {
  const caseKeys = hkdf(dataKey, EMPTY, 'beraad/1/case-keys')
  const digests = hkdf(dataKey, EMPTY, 'beraad/1/digests')
  const documents = hkdf(dataKey, EMPTY, 'beraad/1/documents')
  const log = Object.fromEntries(
    (stores['cases'] ?? []).map((row) => [String(row['id']), openCase(stores, row, caseKeys)]),
  )
  const digest = (stores['digests'] ?? []).map((row) =>
    json(open(digests, bytes(row['sealed']), `digest/${String(row['id'])}`)),
  )
  const document = (stores['documents'] ?? []).map((row) =>
    json(open(documents, bytes(row['sealed']), `document/${String(row['id'])}`)),
  )
  return { log, digest, document }
}

function openCase(stores: Stores, row: Row, caseKeys: Buffer): readonly unknown[] {
  const [id, generation, next] = [String(row['id']), Number(row['generation']), Number(row['next'])]
  const key = open(caseKeys, bytes(row['key']), `case-key/${id}/${generation}`)
  open(key, bytes(row['head']), `head/${id}/${generation}/${next}`)
  const records = (stores['facts'] ?? [])
    .filter((record) => record['caseId'] === id)
    .toSorted((one, other) => Number(one['first']) - Number(other['first']))
  const facts = records.flatMap((record) => {
    const place = `facts/${id}/${generation}/${Number(record['first'])}/${Number(record['count'])}`
    return json(open(key, bytes(record['sealed']), place))
  })
  if (facts.length !== next) throw new Error('facts are missing')
  return facts
}

function open(key: Buffer, sealed: Uint8Array, place: string): Buffer {
  if (sealed[0] !== 1) throw new Error('unknown version')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  decipher.setAAD(Buffer.from(`beraad/1/${place}`, 'utf8'))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
}

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

function bytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('not bytes')
  return value
}
