import { describe, expect, it } from 'vitest'
import { failWrite, mendDisk, type Failure } from './failingDisk'
import { codeOf, facts, granted, laptop, texts } from './laptop'
import { dump } from './rawDisk'

const FAILURES: readonly Failure[] = ['QuotaExceededError', 'UnknownError', 'aborted']

describe('a case that is put back', () => {
  it('is there with all its facts, sealed together, and takes more', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.restore('zaak-1', facts(40)))
    granted(await vault.cases.append('zaak-1', facts(1, 40)))
    await vault.lock()
    const again = await device.work()
    expect(texts(granted(await again.cases.read('zaak-1')).facts)).toEqual(texts(facts(41)))
    expect((await dump(device))['segments']).toHaveLength(2)
  })

  it('may be an empty one, and never stands in the place of another', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.restore('leeg', []))
    expect(granted(await vault.cases.read('leeg')).facts).toEqual([])
    granted(await vault.cases.restore('zaak-1', facts(3)))
    expect(codeOf(await vault.cases.restore('zaak-1', facts(9)))).toBe('write-failed')
    expect(codeOf(await vault.cases.restore('De Vries', facts(1)))).toBe('write-failed')
    expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual(texts(facts(3)))
  })

  it.each(FAILURES)('is not there at all where any write of it fails (%s)', async (failure) => {
    for (const nth of [1, 2, 3]) {
      const device = laptop()
      const vault = await device.work()
      granted(await vault.cases.create('zaak-0'))
      failWrite(nth, failure)
      expect((await vault.cases.restore('zaak-1', facts(3))).ok).toBe(false)
      mendDisk()
      // What the next start would find.
      const { cases, segments } = await dump(device)
      expect(cases?.map((row) => row['id'])).toEqual(['zaak-0'])
      expect(segments).toEqual([])
      const writes = failWrite(0, failure)
      granted(await vault.cases.restore('zaak-1', facts(3)))
      expect(writes()).toBe(3)
      mendDisk()
    }
  })
})

describe('how far each log reaches', () => {
  it('moves with every append and every rewriting, without a key', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', facts(3)))
    granted(await vault.cases.restore('zaak-2', facts(5)))
    const reach = async () => Object.fromEntries(granted(await vault.cases.positions()))
    expect(await reach()).toEqual({
      'zaak-1': { generation: 1, facts: 3 },
      'zaak-2': { generation: 1, facts: 5 },
    })
    granted(await vault.cases.rewrite('zaak-1', facts(2)))
    granted(await vault.cases.destroy('zaak-2'))
    expect(await reach()).toEqual({ 'zaak-1': { generation: 2, facts: 2 } })
  })
})
