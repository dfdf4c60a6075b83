import fc from '../random'
import { beforeAll, describe, expect, it } from 'vitest'
import { fuzz, PATIENCE } from '../fuzz'
import { facts, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from './laptop'
import { dump, tamper, type Row } from './rawDisk'

type Stores = Readonly<Record<string, readonly Row[]>>

const DRAFT = { caseId: 'zaak-2', field: 'zorg' }
let device: Laptop
let vault: TestVault
let recoveryKey: string
let clean: Stores

beforeAll(async () => {
  device = laptop()
  vault = await device.open()
  ;({ recoveryKey } = granted(await vault.setUp(PASSPHRASE)))
  await vault.writer.becomeWriter()
  for (const id of ['zaak-1', 'zaak-2']) {
    granted(await vault.cases.restore(id, facts(4)))
    granted(await vault.cases.append(id, facts(3, 4)))
    granted(await vault.summaries.put(id, { line: 'vrijdag' }, 7))
  }
  granted(await vault.drafts.put(DRAFT, 'halve zin'))
  granted(await vault.settings.put(['wijkteam']))
  granted(await vault.backups.put({ lastMade: null, cases: {} }))
  granted(await vault.device.write({ theme: 'dark', register: 'nl' }))
  clean = await dump(device)
})

/** What may lie where a value should be. */
const rubbish = fc.oneof(
  fc.anything({ withBigInt: false, maxDepth: 2, withDate: true, withTypedArray: true }),
  fc.uint8Array({ maxLength: 200 }),
  fc.constantFrom<unknown>('', 'zaak-1', '__proto__', -1, 0, 1e300, NaN, null, undefined, [], {}),
)

/** One thing that is done to a row: a value in it, bytes of it, the row gone, doubled, or with what another says. */
const harm = fc.record({
  what: fc.constantFrom('value', 'value', 'flip', 'flip', 'cut', 'drop', 'double', 'swap'),
  row: fc.nat(),
  field: fc.nat(),
  at: fc.nat(),
  value: rubbish,
})
type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never

function harmed(rows: readonly Row[], { what, row, field, at, value }: Harm): readonly Row[] {
  const index = row % Math.max(1, rows.length)
  const one = rows[index]
  if (one === undefined) return rows
  if (what === 'drop') return rows.toSpliced(index, 1)
  const fields = Object.keys(one)
  const name = fields[field % fields.length] ?? ''
  const old = one[name]
  if (what === 'double') return [...rows, { ...one, [keyOf(one)]: at % 2 === 0 ? 'dubbel' : at }]
  if (what === 'swap') return rows.with(index, { ...one, [name]: rows[at % rows.length]?.[name] })
  if (what === 'value' || !(old instanceof Uint8Array))
    return rows.with(index, { ...one, [name]: value })
  const bytes = what === 'cut' ? old.slice(0, at % old.length) : old.slice()
  if (what === 'flip') bytes[at % old.length] = (bytes[at % old.length] ?? 0) ^ (1 + (field % 255))
  return rows.with(index, { ...one, [name]: bytes })
}

const keyOf = (row: Row) => ('first' in row ? 'first' : 'id')

/** A derivation that is not absurd is carried out, whatever it costs: there a test would wait for minutes. */
function isAffordable(row: Row): boolean {
  const cost: unknown = row['kdf']
  if (typeof cost !== 'object' || cost === null || !('memoryKiB' in cost)) return true
  return JSON.stringify(cost) === JSON.stringify(clean['slots']?.[0]?.['kdf'])
}

/** Puts rows on the disk as far as a disk would hold them: no key, no row. */
async function lay(store: string, rows: readonly Row[]): Promise<readonly Row[]> {
  const held = rows.filter((row) => {
    const keys = store === 'segments' ? [row['caseId'], row['lane'], row['first']] : [row['id']]
    return keys.every(
      (key) => typeof key === 'string' || (typeof key === 'number' && !Number.isNaN(key)),
    )
  })
  const kept = held.flatMap((row) => {
    try {
      return [structuredClone(row)]
    } catch {
      return []
    }
  })
  await tamper(device, store, () => kept)
  return kept
}

/** Asks a vault for everything that it has. Out: whether the case that was left in peace is whole. */
async function readAll(from: TestVault): Promise<boolean> {
  const ids = await from.cases.list()
  for (const id of ids.ok ? ids.value : []) {
    await from.cases.read(id)
    await from.cases.readWhatCanBeRead(id)
  }
  granted(await from.cases.positions())
  granted(await from.summaries.all())
  await from.drafts.peek(DRAFT)
  await from.settings.get()
  await from.backups.get()
  await from.device.read()
  const other = await from.cases.read('zaak-2')
  return other.ok && other.value.facts.length === 7
}

const harms = fc.array(harm, { minLength: 1, maxLength: 3 })

describe('whatever lies on the disk', () => {
  it(
    'an open vault reads what is whole, refuses the rest, and changes nothing',
    { timeout: PATIENCE },
    async (context) => {
      const { runs, count } = fuzz(context, 0.2, 300)
      const store = fc.constantFrom('cases', 'segments', 'digests', 'documents', 'device')
      await fc.assert(
        fc.asyncProperty(store, harms, async (name, all) => {
          const rows = await lay(name, all.reduce(harmed, clean[name] ?? []))
          const before = await dump(device)
          const whole = await readAll(vault)
          const inPeace =
            JSON.stringify(rows.filter(isOfOther)) ===
            JSON.stringify(clean[name]?.filter(isOfOther))
          if (inPeace) expect(whole).toBe(true)
          expect(await dump(device)).toEqual(before)
          count(whole)
          await lay(name, clean[name] ?? [])
        }),
        runs,
      )
    },
  )

  it(
    'a new window opens with the right word, or says why not',
    { timeout: PATIENCE },
    async (context) => {
      const { runs, count } = fuzz(context, 0.05, 100)
      await fc.assert(
        fc.asyncProperty(fc.constantFrom('slots', 'slots', 'device'), harms, async (name, all) => {
          await lay(name, all.reduce(harmed, clean[name] ?? []).filter(isAffordable))
          const window = await device.open()
          const opened = await window.unlock(PASSPHRASE)
          const recovered = opened.ok ? opened : await window.unlockWithRecoveryKey(recoveryKey)
          expect(recovered.ok).toBe(window.status() === 'open')
          if (recovered.ok) expect(await readAll(window)).toBe(true)
          else
            expect(await window.cases.read('zaak-1')).toMatchObject({ refusal: { code: 'locked' } })
          count(recovered.ok)
          await window.close()
          for (const store of ['slots', 'device']) await lay(store, clean[store] ?? [])
        }),
        runs,
      )
    },
  )
})

/** Whether a row belongs to the case that must be whole as long as none of its rows was touched. */
function isOfOther(row: Row): boolean {
  return row['id'] === 'zaak-2' || row['caseId'] === 'zaak-2'
}
