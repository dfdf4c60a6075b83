import { describe, expect, it } from 'vitest'
import { facts, granted, laptop, PASSPHRASE } from './laptop'
import { dump, tamper } from './rawDisk'
import { processorTime } from '../processorTime'

describe('the overview', () => {
  it('shows every digest without opening a case', async () => {
    const vault = await laptop().work()
    for (const id of ['zaak-1', 'zaak-2']) {
      granted(await vault.cases.create(id))
      granted(await vault.cases.append(id, facts(2)))
      granted(await vault.summaries.put(id, { line: `regel van ${id}` }, 2))
    }
    const all = granted(await vault.summaries.all())
    expect([...all.digests]).toEqual([
      ['zaak-1', { line: 'regel van zaak-1' }],
      ['zaak-2', { line: 'regel van zaak-2' }],
    ])
    expect(all.toRemake).toEqual([])
  })

  it('names a case whose digest is missing, behind or unreadable, and still shows what it has', async () => {
    const device = laptop()
    const vault = await device.work()
    for (const id of ['mist', 'achter', 'kapot', 'goed']) {
      granted(await vault.cases.create(id))
      if (id !== 'mist') granted(await vault.summaries.put(id, { line: id }, 0))
    }
    granted(await vault.cases.append('achter', facts(1)))
    await tamper(device, 'digests', (rows) =>
      rows.map((row) => (row['id'] === 'kapot' ? { ...row, sealed: new Uint8Array(40) } : row)),
    )
    const all = granted(await vault.summaries.all())
    expect(all.toRemake.toSorted()).toEqual(['achter', 'kapot', 'mist'])
    expect([...all.digests.keys()].toSorted()).toEqual(['achter', 'goed'])
  })

  it('notices digests that changed places, and one whose case is gone', async () => {
    const device = laptop()
    const vault = await device.work()
    for (const id of ['een', 'twee', 'weg']) {
      granted(await vault.cases.create(id))
      granted(await vault.summaries.put(id, { line: id }, 0))
    }
    await tamper(device, 'digests', ([a, b, ...rest]) => [
      { ...a, sealed: b?.['sealed'] },
      { ...b, sealed: a?.['sealed'] },
      ...rest,
    ])
    await tamper(device, 'cases', (rows) => rows.filter((row) => row['id'] !== 'weg'))
    const all = granted(await vault.summaries.all())
    expect(all.digests.size).toBe(0)
    expect(all.toRemake.toSorted()).toEqual(['een', 'twee'])
    expect(all.withoutCase).toEqual(['weg'])
  })

  it('keeps the last of two digests that came at once, and none from before a rewriting', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    await Promise.all(
      ['een', 'twee', 'drie'].map((line) => vault.summaries.put('zaak-1', { line }, 0)),
    )
    expect(granted(await vault.summaries.all()).digests.get('zaak-1')).toEqual({ line: 'drie' })
    const puts = Array.from({ length: 20 }, () =>
      vault.summaries.put('zaak-1', { line: 'mag niet blijven' }, 0),
    )
    granted(await vault.cases.rewrite('zaak-1', []))
    await Promise.all(puts)
    expect((await dump(device))['digests']).toEqual([])
  })

  it('is there soon with two thousand cases', async ({ annotate }) => {
    const device = laptop()
    const vault = await device.work()
    const ids = Array.from({ length: 2_000 }, (_, index) => `zaak-${index}`)
    await Promise.all(ids.map((id) => vault.cases.create(id)))
    await Promise.all(ids.map((id) => vault.summaries.put(id, { line: `regel van ${id}` }, 0)))
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
    const start = processorTime()
    const all = granted(await vault.summaries.all())
    const took = Math.round(processorTime() - start)
    await annotate(`2,000 digests read and opened in ${took} ms`)
    expect(all.digests.size).toBe(2_000)
    expect(took).toBeLessThan(3_000)
  })
})
