import { createRxDatabase } from 'rxdb'
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

/** @typedef {import('./contestant.ts').Fact} Fact */

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 64 },
    place: { type: 'number' },
    fact: { type: 'object' },
  },
  required: ['id', 'place', 'fact'],
  encrypted: ['fact'],
}

/**
 * RxDB with its own encryption on its Dexie storage: each fact a document, as durable as Beraad's.
 *
 * @param {readonly Fact[]} facts
 * @returns {Promise<import('./contestant.ts').Contestant>}
 */
export async function sealedRxDb(facts) {
  let kept = await open('bench-rxdb')
  const added = await open('bench-rxdb-added')
  await kept.bulkInsert(facts.map(asDocument))
  return {
    name: 'RxDB, encrypted',
    add: async (fact) => {
      await added.insert(asDocument(fact, 0))
    },
    forget: async () => {
      await kept.database.close()
      kept = await open('bench-rxdb')
    },
    read: async () => {
      const found = await kept.find().exec()
      return found.filter((each) => each.get('fact').type === 'entryPut').length
    },
  }
}

/** @param {string} name */
async function open(name) {
  const database = await createRxDatabase({
    name,
    storage: wrappedKeyEncryptionCryptoJsStorage({
      storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
    }),
    password: 'zeven stille ganzen op het ijs',
    multiInstance: false,
  })
  const { facts } = await database.addCollections({ facts: { schema } })
  if (facts === undefined) throw new Error('no collection')
  return facts
}

/** @param {Fact} fact @param {number} place */
function asDocument(fact, place) {
  return { id: fact.id, place, fact }
}
