import { describe, expect, it } from 'vitest'
import { LONGEST_TAIL } from '../../src/vault/cases/tail'
import { failWrite } from './failingDisk'
import { facts, granted, laptop, PASSPHRASE, texts, type Laptop, type TestVault } from './laptop'
import { dump, tamper } from './rawDisk'

async function writing(device: Laptop): Promise<TestVault> {
  const vault = await device.work()
  if (granted(await vault.cases.list()).length === 0) granted(await vault.cases.create('zaak-1'))
  return vault
}

async function oneByOne(vault: TestVault, count: number, from = 0): Promise<void> {
  for (const each of facts(count, from)) granted(await vault.cases.append('zaak-1', [each]))
}

const counts = async (device: Laptop) =>
  (await dump(device))['segments']?.map((row) => row['count'] as number) ?? []
const kept = async (vault: TestVault) => texts(granted(await vault.cases.read('zaak-1')).facts)

describe('a long log that runs', () => {
  it('is sealed together now and then, under the same key, and nothing of it changes', async () => {
    const device = laptop()
    const vault = await writing(device)
    await oneByOne(vault, LONGEST_TAIL)
    expect(await counts(device)).toHaveLength(LONGEST_TAIL)
    await oneByOne(vault, 3, LONGEST_TAIL)
    expect(await counts(device)).toEqual([LONGEST_TAIL + 1, 1, 1])
    expect(await kept(vault)).toEqual(texts(facts(LONGEST_TAIL + 3)))
    const [row] = (await dump(device))['cases'] ?? []
    expect(row).toMatchObject({ generation: 1, lanes: [{ next: LONGEST_TAIL + 3, segments: 3 }] })
  })

  it('goes on with what stood there before this window was opened, once it was read', async () => {
    const device = laptop()
    const first = await writing(device)
    await oneByOne(first, 200)
    await first.close()
    const next = await writing(device)
    expect(await kept(next)).toHaveLength(200)
    await oneByOne(next, 100, 200)
    expect((await counts(device))[0]).toBe(LONGEST_TAIL + 1)
    expect(await kept(next)).toEqual(texts(facts(300)))
  })

  it('stays as it was where sealing together fails, whatever fails of it', async () => {
    for (const nth of [1, 2, 3]) {
      const device = laptop()
      const vault = await writing(device)
      await oneByOne(vault, LONGEST_TAIL)
      failWrite(nth, 'UnknownError')
      expect((await vault.cases.append('zaak-1', facts(1, LONGEST_TAIL))).ok).toBe(false)
      expect(await counts(device)).toHaveLength(LONGEST_TAIL)
      expect(await kept(vault)).toEqual(texts(facts(LONGEST_TAIL)))
      granted(await vault.cases.append('zaak-1', facts(1, LONGEST_TAIL)))
      expect(await kept(vault)).toEqual(texts(facts(LONGEST_TAIL + 1)))
    }
  })

  it('is never sealed together by a window that another one has written after', async () => {
    const device = laptop()
    const one = await writing(device)
    await oneByOne(one, LONGEST_TAIL)
    const other = await device.open()
    granted(await other.unlock(PASSPHRASE))
    await other.writer.takeOver()
    granted(await other.cases.append('zaak-1', facts(1, LONGEST_TAIL)))
    await one.writer.takeOver()
    granted(await one.cases.append('zaak-1', facts(1, LONGEST_TAIL + 1)))
    expect(await kept(one)).toEqual(texts(facts(LONGEST_TAIL + 2)))
  })

  it('keeps what a later Beraad wrote into a fact, also where this one does not know it', async () => {
    const device = laptop()
    const vault = await writing(device)
    const later = facts(1).map((each) => ({ ...each, colour: 'blue' }))
    granted(await vault.cases.append('zaak-1', later))
    await vault.close()
    const next = await writing(device)
    expect(await kept(next)).toEqual(['feit 0'])
    await oneByOne(next, LONGEST_TAIL, 1)
    expect(await counts(device)).toEqual([LONGEST_TAIL + 1])
    expect(await kept(next)).toEqual(texts(facts(LONGEST_TAIL + 1)))
  })

  it('is noticed when single facts are put back beside those that were sealed together', async () => {
    const device = laptop()
    const vault = await writing(device)
    await oneByOne(vault, LONGEST_TAIL)
    const before = (await dump(device))['segments'] ?? []
    await oneByOne(vault, 1, LONGEST_TAIL)
    await tamper(device, 'segments', (rows) => [...rows, ...before.slice(1, 3)])
    expect(await vault.cases.read('zaak-1')).toMatchObject({
      refusal: { code: 'case-damaged' },
    })
  })
})
