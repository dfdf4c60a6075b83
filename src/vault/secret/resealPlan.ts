import type { Database } from '../disk/database'
import { idIn } from '../disk/rows'
import type { SlotId } from '../keys/slot'
import { isBytes, sameBytes, type Bytes } from '../sealing/bytes'

/** What a row is to become: other fields in it, nothing other, or gone. */
export type NewRow = Readonly<Record<string, unknown>> | 'as it is' | 'gone'

/** How to seal each row under the secret that begins. `lost`: it could not be opened, and stays as it is. */
export interface Reseal {
  readonly slots: (row: unknown) => Promise<NewRow | 'lost'>
  readonly cases: (row: unknown) => Promise<NewRow | 'lost'>
  readonly digests: (row: unknown) => Promise<NewRow | 'lost'>
  readonly documents: (row: unknown) => Promise<NewRow | 'lost'>
  readonly device: (row: unknown) => Promise<NewRow | 'lost'>
  /** Rows to be added to `slots`. */
  readonly added: readonly { readonly id: string; readonly sealed: Bytes }[]
  /** The ways in that have no slot under it. */
  readonly wentAway: (slots: readonly unknown[]) => readonly SlotId[]
}

export const SEALED_TABLES = ['slots', 'cases', 'digests', 'documents', 'device'] as const
export type SealedTable = (typeof SEALED_TABLES)[number]

/** What becomes of one row, as long as what is sealed in it is still this. */
interface Planned {
  readonly was: Bytes | null
  readonly becomes: NewRow
  readonly lost: boolean
}

/** What becomes of every row that is sealed under the secret. */
export interface Plan {
  readonly rows: ReadonlyMap<string, Planned>
  readonly added: Reseal['added']
  readonly wentAway: readonly SlotId[]
  /** How many wrapped keys could not be opened, and stay as they are. */
  readonly lost: number
}

/**
 * Seals every row anew, in memory. Of what was planned `before` and did not change since, nothing is sealed twice.
 * Throws where the disk does.
 */
export async function makePlan(
  database: Database,
  reseal: Reseal,
  before: Plan | null,
): Promise<Plan> {
  const tables = await database.transaction('r', [...SEALED_TABLES], () =>
    Promise.all(SEALED_TABLES.map((table) => database.table<unknown>(table).toArray())),
  )
  const rows = new Map<string, Planned>()
  await Promise.all(
    SEALED_TABLES.flatMap((table, nth) =>
      (tables[nth] ?? []).filter(isNamed).map(async (row) => {
        const name = nameOf(table, row)
        const was = sealedIn(table, row)
        const known = before?.rows.get(name)
        rows.set(name, known !== undefined && same(known.was, was) ? known : await plan(table, row))
      }),
    ),
  )
  const lost = [...rows.values()].filter((one) => one.lost).length
  return { rows, added: reseal.added, wentAway: reseal.wentAway(tables[0] ?? []), lost }

  async function plan(table: SealedTable, row: unknown): Promise<Planned> {
    const becomes = await reseal[table](row)
    const was = sealedIn(table, row)
    if (becomes !== 'lost') return { was, becomes, lost: false }
    return { was, becomes: 'as it is', lost: table === 'slots' || table === 'cases' }
  }
}

/** What was planned for a row as it lies there now. Null where it is not what it was. */
export function plannedFor(plan: Plan, table: SealedTable, row: unknown): NewRow | null {
  // Nobody here wrote a row without a name.
  if (!isNamed(row)) return 'as it is'
  const planned = plan.rows.get(nameOf(table, row))
  return planned !== undefined && same(planned.was, sealedIn(table, row)) ? planned.becomes : null
}

function isNamed(row: unknown): boolean {
  return idIn(row) !== ''
}

function nameOf(table: SealedTable, row: unknown): string {
  return `${table}/${idIn(row)}`
}

function sealedIn(table: SealedTable, row: unknown): Bytes | null {
  if (typeof row !== 'object' || row === null) return null
  const sealed: unknown = Reflect.get(row, table === 'cases' ? 'key' : 'sealed')
  return isBytes(sealed) ? sealed : null
}

function same(one: Bytes | null, other: Bytes | null): boolean {
  return one === null || other === null ? one === other : sameBytes(one, other)
}
