import type { Database } from '../disk/database'
import { idIn } from '../disk/rows'
import { asked, strictly } from '../disk/strictly'
import { parsePointer, POINTER, type Pointer, type PointerRow } from './pointer'
import { plannedFor, SEALED_TABLES, type Plan } from './resealPlan'

/** Thrown inside the transaction, so that nothing of it is done. */
class Changed extends Error {}

/**
 * Puts every row as planned, and the pointer, in one transaction: all of it or nothing. `changed`: a row is not what it
 * was when the plan was made, and nothing was done. Throws where the disk does.
 */
export async function putPlanned(
  database: Database,
  plan: Plan,
  before: Pointer,
  after: PointerRow,
): Promise<'strict' | 'other' | 'changed'> {
  try {
    const { durability } = await strictly(database, SEALED_TABLES, (transaction) =>
      put(transaction, plan, before, after),
    )
    return durability
  } catch (error) {
    if (error instanceof Changed) return 'changed'
    throw error
  }
}

async function put(
  transaction: IDBTransaction,
  plan: Plan,
  before: Pointer,
  after: PointerRow,
): Promise<void> {
  const device = transaction.objectStore('device')
  const [seen, ...tables] = await Promise.all([
    asked<unknown>(device.get(POINTER)),
    ...SEALED_TABLES.map((table) => asked<unknown[]>(transaction.objectStore(table).getAll())),
  ])
  const present = parsePointer(seen)
  if (present === null || present === 'damaged') throw new Error('the pointer went')
  // This window alone writes the files; what another may have added is that something is owed.
  if (present.epoch !== before.epoch || present.file !== before.file) throw new Error('it moved')
  const writes: (() => unknown)[] = []
  for (const [nth, table] of SEALED_TABLES.entries()) {
    const store = transaction.objectStore(table)
    for (const row of tables[nth] ?? []) {
      const becomes = plannedFor(plan, table, row)
      if (becomes === null) throw new Changed()
      if (becomes === 'as it is') continue
      if (becomes === 'gone') writes.push(() => store.delete(idIn(row)))
      else writes.push(() => store.put({ ...Object(row), ...becomes }))
    }
  }
  // Not before all were looked at; what comes of each the transaction itself tells.
  for (const write of writes) write()
  for (const row of plan.added) transaction.objectStore('slots').put(row)
  device.put(after)
}
