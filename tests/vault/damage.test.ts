import fc from '../random'
import { describe, expect, it } from 'vitest'
import { codeOf, facts, granted, laptop, texts, type Laptop, type TestVault } from './laptop'
import { dump, tamper, type Row } from './rawDisk'

/** Two cases with six facts each; of the first, some are sealed together when `closed`. */
async function twoCases(closed = false): Promise<{ device: Laptop; vault: TestVault }> {
  const device = laptop()
  const vault = await device.work()
  for (const id of ['zaak-1', 'zaak-2']) {
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, facts(6)))
  }
  if (closed) granted(await vault.cases.rewrite('zaak-1', facts(6)))
  return { device, vault }
}

const isOf = (caseId: string, first: number) => (row: Row) =>
  row['caseId'] === caseId && row['first'] === first

/** The only lane of a case, as if it ended there. */
const endingAt = (row: Row, next: number) =>
  (row['lanes'] as object[]).map((lane) => ({ ...lane, next, segments: next }))

/** Changes bytes or fields of one segment. */
function changing(is: (row: Row) => boolean, change: (row: Row) => Row | null) {
  return (rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const changed = is(row) ? change(row) : row
      return changed === null ? [] : [changed]
    })
}

describe('a case that was damaged on the disk', () => {
  it('is noticed when a record is missing, and what is left can be read', async () => {
    const { device, vault } = await twoCases()
    await tamper(
      device,
      'segments',
      changing(isOf('zaak-1', 2), () => null),
    )
    expect(await vault.cases.read('zaak-1')).toEqual({
      ok: false,
      refusal: { code: 'case-damaged', readable: 5 },
    })
    const { facts: left, lost } = granted(await vault.cases.readWhatCanBeRead('zaak-1'))
    expect(texts(left)).toEqual(['feit 0', 'feit 1', 'feit 3', 'feit 4', 'feit 5'])
    expect(lost).toBe(1)
    expect(granted(await vault.cases.read('zaak-2')).facts).toHaveLength(6)
  })

  it('is noticed when two records changed places', async () => {
    const { device, vault } = await twoCases()
    await tamper(device, 'segments', (rows) => {
      const [one, other] = [rows.find(isOf('zaak-1', 1)), rows.find(isOf('zaak-1', 4))]
      return rows.map((row) =>
        row === one
          ? { ...row, sealed: other?.['sealed'] }
          : row === other
            ? { ...row, sealed: one?.['sealed'] }
            : row,
      )
    })
    const read = await vault.cases.read('zaak-1')
    expect(read).toEqual({ ok: false, refusal: { code: 'case-damaged', readable: 4 } })
  })

  it('is noticed when a record comes from another case', async () => {
    const { device, vault } = await twoCases()
    await tamper(device, 'segments', (rows) => {
      const foreign = rows.find(isOf('zaak-2', 3))
      return rows.map((row) => (isOf('zaak-1', 3)(row) ? { ...foreign, caseId: 'zaak-1' } : row))
    })
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
  })

  it('is noticed when the end was cut off, with the count set back to match', async () => {
    const { device, vault } = await twoCases()
    await tamper(
      device,
      'segments',
      changing(isOf('zaak-1', 5), () => null),
    )
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
    await tamper(
      device,
      'cases',
      changing(
        (row) => row['id'] === 'zaak-1',
        (row) => ({ ...row, lanes: endingAt(row, 5) }),
      ),
    )
    expect(await vault.cases.read('zaak-1')).toEqual({
      ok: false,
      refusal: { code: 'case-damaged', readable: 5 },
    })
  })

  it('is noticed when a record from before a rewriting was put back', async () => {
    const { device, vault } = await twoCases()
    const before = (await dump(device))['segments'] ?? []
    granted(await vault.cases.rewrite('zaak-1', facts(6, 100)))
    await tamper(device, 'segments', (rows) => [
      ...rows.filter((row) => row['caseId'] !== 'zaak-1'),
      ...before.filter((row) => row['caseId'] === 'zaak-1'),
    ])
    expect(await vault.cases.read('zaak-1')).toEqual({
      ok: false,
      refusal: { code: 'case-damaged', readable: 0 },
    })
  })

  it('is noticed at every byte, whatever became of it', async () => {
    const { device, vault } = await twoCases(true)
    const [whole] = ((await dump(device))['segments'] ?? []).filter(
      (row) => row['caseId'] === 'zaak-1',
    )
    const bytes = whole?.['sealed']
    if (!(bytes instanceof Uint8Array)) throw new Error('no record')
    const harm = fc.oneof(
      fc.record({ at: fc.nat(bytes.length - 1), flip: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ cut: fc.nat(bytes.length - 1) }),
    )
    await fc.assert(
      fc.asyncProperty(harm, async (done) => {
        const sealed = 'cut' in done ? bytes.slice(0, done.cut) : bytes.slice()
        if ('at' in done) sealed[done.at] = (sealed[done.at] ?? 0) ^ done.flip
        await tamper(
          device,
          'segments',
          changing(isOf('zaak-1', 0), (row) => ({ ...row, sealed })),
        )
        expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever lies in its rows', async () => {
    const { device, vault } = await twoCases()
    const clean = (await dump(device))['segments'] ?? []
    const value = fc.oneof(fc.anything({ withBigInt: false, maxDepth: 1 }), fc.uint8Array())
    const field = fc.constantFrom('generation', 'count', 'sealed')
    await fc.assert(
      fc.asyncProperty(field, value, async (name, rubbish) => {
        fc.pre(!(name === 'count' && rubbish === 1) && !(name === 'generation' && rubbish === 1))
        await tamper(device, 'segments', () => clean.map(plant(isOf('zaak-1', 2), name, rubbish)))
        expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
        expect(granted(await vault.cases.readWhatCanBeRead('zaak-1')).facts).toHaveLength(5)
      }),
      { numRuns: 200 },
    )
  })

  it('is named when its own row is rubbish or its key does not open', async () => {
    const { device, vault } = await twoCases()
    const is = (row: Row) => row['id'] === 'zaak-1'
    await tamper(
      device,
      'cases',
      changing(is, (row) => ({ ...row, key: new Uint8Array(61) })),
    )
    expect(await vault.cases.read('zaak-1')).toEqual({
      ok: false,
      refusal: { code: 'case-damaged', readable: 0 },
    })
    expect(granted(await vault.cases.readWhatCanBeRead('zaak-1'))).toEqual({
      id: 'zaak-1',
      facts: [],
      lost: 6,
    })
    await tamper(
      device,
      'cases',
      changing(is, (row) => ({ id: row['id'], key: 'weg' })),
    )
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
    expect(granted(await vault.summaries.all()).toRemake).toContain('zaak-1')
    await vault.lock()
  })

  it('is whole again after it was written anew with what could be read', async () => {
    const { device, vault } = await twoCases()
    await tamper(
      device,
      'segments',
      changing(isOf('zaak-1', 5), () => null),
    )
    await tamper(
      device,
      'cases',
      changing(
        (row) => row['id'] === 'zaak-1',
        (row) => ({ ...row, lanes: endingAt(row, 5) }),
      ),
    )
    const { facts: left } = granted(await vault.cases.readWhatCanBeRead('zaak-1'))
    granted(await vault.cases.rewrite('zaak-1', left))
    granted(await vault.cases.append('zaak-1', facts(1, 6)))
    expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual([
      'feit 0',
      'feit 1',
      'feit 2',
      'feit 3',
      'feit 4',
      'feit 6',
    ])
  })

  it('takes no append that would hide the damage', async () => {
    const { device, vault } = await twoCases()
    await vault.close()
    await tamper(
      device,
      'cases',
      changing(
        (row) => row['id'] === 'zaak-1',
        (row) => ({ ...row, lanes: endingAt(row, 4) }),
      ),
    )
    const again = await device.work()
    expect(codeOf(await again.cases.append('zaak-1', facts(1)))).toBe('case-damaged')
  })
})

function plant(is: (row: Row) => boolean, name: string, rubbish: unknown) {
  return (row: Row): Row => {
    if (!is(row)) return row
    try {
      return structuredClone({ ...row, [name]: rubbish })
    } catch {
      return { ...row, [name]: null }
    }
  }
}
