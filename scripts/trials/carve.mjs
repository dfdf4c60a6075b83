import { argon2id } from 'hash-wasm'
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto'

/**
 * Somebody who found the laptop: tries every key that anything on the disk gives on everything that is there, as
 * docs/vault-format.md tells. No line of the vault.
 *
 * @typedef {Readonly<Record<string, unknown>>} Row
 * @typedef {object} Remains
 * @property {readonly Row[]} slots rows of any time, also of before
 * @property {readonly Row[]} cases
 * @property {readonly Row[]} facts records of logs of format 1, and segments
 * @property {readonly Row[]} sealed digests, drafts and other documents
 * @property {readonly Uint8Array[]} files the files of the erasable secret, as they are now
 * @property {number} epochs how many epochs there were at most
 * @typedef {object} Known what that somebody knows
 * @property {readonly string[]} [passphrases]
 * @property {readonly string[]} [recoveryKeys] as they were printed
 * @property {readonly Uint8Array[]} [answers] what a security key answered
 */

const EMPTY = Buffer.alloc(0)

/**
 * @param {Remains} remains
 * @param {Known} known
 * @returns {Promise<{ text: string, caseKeys: number, opened: number }>} all that could be read, in one text; how many keys
 *   of cases opened, and how many seals with words under them
 */
export async function carve(remains, known) {
  const secrets = remains.files.map(secretIn)
  /** Takes the outer seal off. @type {Peel} */
  const peel = (sealed, place) =>
    sealed[0] === 1
      ? [sealed]
      : tries(secrets, remains.epochs, ({ layer }, epoch) =>
          open(layer, sealed, `layer/${place}`, epoch),
        )
  const dataKeys = await dataKeysIn(remains.slots, peel, known)
  const caseKeys = dataKeys.flatMap((dataKey) => caseKeysUnder(dataKey, remains, peel))
  const read = [
    ...caseKeys.flatMap(({ key, row }) => factsUnder(key, row, remains.facts)),
    ...dataKeys.flatMap((dataKey) => sealedUnder(dataKey, remains, secrets)),
  ]
  const text = read.map((each) => each.toString('utf8')).join('\n')
  return { text, caseKeys: caseKeys.length, opened: read.length }
}

/** @typedef {(sealed: Uint8Array, place: string) => Uint8Array[]} Peel */
/** @typedef {{ secret: Buffer, layer: Buffer }} Secret */

/** @param {Uint8Array} file @returns {Secret} */
function secretIn(file) {
  const secret = createHash('sha256').update(file).digest()
  return { secret, layer: hkdf(secret, EMPTY, 'beraad/2/layer') }
}

/** Every data key that any slot gives. @param {readonly Row[]} slots @param {Peel} peel @param {Known} known */
async function dataKeysIn(slots, peel, known) {
  /** @type {Map<string, Buffer>} */
  const keys = new Map()
  const keep = (/** @type {Buffer[]} */ found) => {
    for (const key of found) keys.set(key.toString('hex'), key)
  }
  for (const row of slots) {
    const id = String(row['id'])
    const peeled = peel(bytes(row['sealed']), `slot/${id}`)
    for (const { key, place } of await slotKeys(row, id.replace(/^next-/, ''), known)) {
      keep(peeled.flatMap((wrapped) => tried(() => open(key, wrapped, place))))
    }
  }
  const next = slots.filter((row) => row['id'] === 'next')
  const peeled = next.flatMap((row) => peel(bytes(row['sealed']), 'slot/next'))
  for (const former of [...keys.values()]) {
    const key = hkdf(former, EMPTY, 'beraad/1/next')
    keep(peeled.flatMap((wrapped) => tried(() => open(key, wrapped, 'next-data-key'))))
  }
  return [...keys.values()]
}

/** The keys that somebody can make for a slot. @param {Row} row @param {string} way @param {Known} known */
async function slotKeys(row, way, { passphrases = [], recoveryKeys = [], answers = [] }) {
  if (way === 'passphrase') return Promise.all(passphrases.map((one) => argonKey(row, one)))
  const secrets =
    way === 'recovery' ? recoveryKeys.map(keyMaterial) : way === 'device' ? [...answers] : []
  const place = `slot/${way}/hkdf-sha-256`
  return secrets.map((one) => ({ key: hkdf(one, bytes(row['salt']), 'beraad/1/slot'), place }))
}

/** @param {Row} row @param {string} passphrase */
async function argonKey(row, passphrase) {
  const kdf = /** @type {Record<string, number>} */ (row['kdf'])
  const { memoryKiB = 0, iterations = 0, parallelism = 0 } = kdf
  const key = await argon2id({
    password: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
    salt: bytes(row['salt']),
    memorySize: memoryKiB,
    ...{ iterations, parallelism, hashLength: 32, outputType: 'binary' },
  })
  const place = `slot/passphrase/argon2id/${memoryKiB}/${iterations}/${parallelism}`
  return { key: Buffer.from(key), place }
}

/** @param {string} printed */
function keyMaterial(printed) {
  const groups = printed.split('-').map((group) => group.slice(0, 4))
  return Buffer.from(groups.join(''), 'ascii')
}

/** @param {Buffer} dataKey @param {Remains} remains @param {Peel} peel */
function caseKeysUnder(dataKey, { cases }, peel) {
  const caseKeys = hkdf(dataKey, EMPTY, 'beraad/1/case-keys')
  return cases.flatMap((row) => {
    const place = `case-key/${String(row['id'])}/${Number(row['generation'])}`
    const peeled = peel(bytes(row['key']), place)
    return peeled.flatMap((wrapped) => tried(() => ({ key: open(caseKeys, wrapped, place), row })))
  })
}

/** @param {Buffer} key @param {Row} row of the case @param {readonly Row[]} records */
function factsUnder(key, { id, generation }, records) {
  return records
    .filter((record) => record['caseId'] === id)
    .flatMap(({ lane, first, count, sealed }) => {
      const of = `${String(id)}/${Number(generation)}`
      const at = `${Number(first)}/${Number(count)}`
      const place = typeof lane === 'string' ? `segment/${of}/${lane}/${at}` : `facts/${of}/${at}`
      return tried(() => open(key, bytes(sealed), place))
    })
}

/** @param {Buffer} dataKey @param {Remains} remains @param {readonly Secret[]} secrets */
function sealedUnder(dataKey, { sealed, epochs }, secrets) {
  const kinds = /** @type {const} */ ([
    ['digests', 'digest'],
    ['documents', 'document'],
  ])
  return kinds.flatMap(([name, place]) => {
    const bare = hkdf(dataKey, EMPTY, `beraad/1/${name}`)
    const under = secrets.map(({ secret, layer }) => ({
      ...{ secret, layer },
      key: hkdf(dataKey, secret, `beraad/2/${name}`),
    }))
    return sealed.flatMap((row) => {
      const at = `${place}/${String(row['id'])}`
      const content = bytes(row['sealed'])
      return [
        ...tried(() => open(bare, content, at)),
        ...tries(under, epochs, ({ key }, epoch) => open(key, content, at, epoch)),
      ]
    })
  })
}

/**
 * Opens one seal; throws where key, place, epoch or bytes are not the same.
 *
 * @param {Buffer} key @param {Uint8Array} sealed @param {string} place @param {number} [epoch] 0: under no secret
 */
function open(key, sealed, place, epoch = 0) {
  if (sealed[0] !== (epoch === 0 ? 1 : 2)) throw new Error('another version')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  decipher.setAAD(Buffer.from((epoch === 0 ? 'beraad/1/' : `beraad/2/${epoch}/`) + place, 'utf8'))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
}

/** @param {Uint8Array} secret @param {Uint8Array} salt @param {string} info */
function hkdf(secret, salt, info) {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32))
}

/**
 * Tries each with every epoch.
 *
 * @template {Secret} One @template Value
 * @param {readonly One[]} all @param {number} epochs @param {(one: One, epoch: number) => Value} work
 */
function tries(all, epochs, work) {
  return all.flatMap((one) =>
    Array.from({ length: epochs }, (_, nth) => nth + 1).flatMap((epoch) =>
      tried(() => work(one, epoch)),
    ),
  )
}

/** @template Value @param {() => Value} work @returns {Value[]} nothing where it threw */
function tried(work) {
  try {
    return [work()]
  } catch {
    return []
  }
}

/** @param {unknown} value @returns {Uint8Array} none where there are none */
function bytes(value) {
  return value instanceof Uint8Array ? value : EMPTY
}
