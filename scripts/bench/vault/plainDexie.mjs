import { Dexie } from 'dexie'

/**
 * Dexie as one would use it without sealing anything: each fact a row, as durable as Beraad's.
 *
 * @param {readonly import('./contestant.ts').Fact[]} facts
 * @returns {Promise<import('./contestant.ts').Contestant>}
 */
export async function plainDexie(facts) {
  const database = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ facts: '[caseId+first]', added: '[caseId+first]' })
  const [kept, added] = [database.table('facts'), database.table('added')]
  await kept.bulkAdd(facts.map((fact, first) => ({ caseId: 'case', first, fact })))
  let next = 0
  return {
    name: 'plain Dexie',
    add: async (fact) => {
      await added.add({ caseId: 'case', first: (next += 1), fact })
    },
    read: async () => {
      const rows = await kept
        .where('[caseId+first]')
        .between(['case', Dexie.minKey], ['case', Dexie.maxKey])
        .toArray()
      return rows.length
    },
  }
}
