import { fold, summaryOf } from '#conference'
import { someCase } from '../exchange/someCase'
import { granted, PASSPHRASE } from './laptop'
import { openOn, realLaptop, type ReleasedStore, type ReleasedVault } from './released'

/**
 * A vault as today's build makes it, every row of it. Made as this file is read: the script that asks for it,
 * `scripts/vaultFixture.mjs`, can read nothing more afterwards.
 */
export const vaultOfToday = await makeReleased()

/** Sets up a vault with a case that runs, one that was sealed together, a draft and settings. */
async function makeReleased(): Promise<ReleasedVault> {
  const machine = realLaptop()
  const vault = await openOn(machine)
  const { recoveryKey } = granted(await vault.setUp(PASSPHRASE))
  await vault.writer.becomeWriter()
  for (const [id, code] of [
    ['zaak-1', 'OEF-01'],
    ['zaak-2', 'OEF-02'],
  ] as const) {
    const facts = someCase(code)
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, facts.slice(0, 10)))
    if (id === 'zaak-2') granted(await vault.cases.rewrite(id, facts.slice(0, 10)))
    granted(await vault.cases.append(id, facts.slice(10)))
    granted(await vault.summaries.put(id, summaryOf(fold(facts)), facts.length))
  }
  granted(await vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, { text: 'Een halve zin' }))
  granted(await vault.settings.put({ partners: null, minutes: 75 }))
  granted(await vault.device.write({ theme: 'dark', register: 'nl' }))
  await vault.close()
  return { ...(await rowsOf(machine.indexedDB, machine.databaseName)), recoveryKey }
}

async function rowsOf(
  factory: IDBFactory,
  name: string,
): Promise<Omit<ReleasedVault, 'recoveryKey'>> {
  const database = await done(factory.open(name))
  const stores: ReleasedStore[] = []
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name, 'readonly').objectStore(name)
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath } = store.index(index)
      return { name: index, keyPath }
    })
    const rows = await done(store.getAll())
    stores.push({ name, keyPath: store.keyPath ?? [], indexes, rows: rows.map(written) })
  }
  const { version } = database
  database.close()
  return { version, stores }
}

/** A row as JSON holds it. */
function written(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(written)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, written(each)]))
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })
}
