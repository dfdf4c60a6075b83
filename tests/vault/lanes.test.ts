import { describe, expect, it } from 'vitest'
import { ok, type Result } from '#base'
import type { Fact } from '#conference'
import { openVault } from '#vault'
import { LONGEST_TAIL } from '../../src/vault/cases/tail'
import { codeOf, fact, facts, granted, laptop, PASSPHRASE, texts, type Laptop } from './laptop'
import { bytesOn, dump, tamper } from './rawDisk'

const lanesOn = async (device: Laptop) =>
  (await dump(device))['cases']?.flatMap((row) => row['lanes'] as { lane: string; next: number }[])

describe('the device that writes', () => {
  it('has an id of its own, the same at every start, known to nobody while it is locked', async () => {
    const device = laptop()
    const vault = await device.work()
    const id = vault.thisDevice()
    expect(id).toMatch(/^[\w-]{22}$/)
    const reader = await device.open()
    expect(reader.thisDevice()).toBeNull()
    granted(await reader.unlock(PASSPHRASE))
    expect(reader.thisDevice()).toBe(id)
    granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
    await vault.erasure.goOn()
    await vault.lock()
    expect(vault.thisDevice()).toBeNull()
    const later = await device.work()
    expect(later.thisDevice()).toBe(id)
    expect((await laptop().work()).thisDevice()).not.toBe(id)
  })

  it('stands nowhere on the disk: each case has another name for its lane', async () => {
    const device = laptop()
    const vault = await device.work()
    for (const caseId of ['zaak-1', 'zaak-2']) granted(await vault.cases.create(caseId))
    const names = (await lanesOn(device))?.map(({ lane }) => lane)
    expect(new Set(names).size).toBe(2)
    const id = vault.thisDevice() ?? 'none'
    expect((await bytesOn(device)).includes(Buffer.from(id))).toBe(false)
  })

  it('is another where its key pair was damaged, and writes a lane of its own behind the other', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', facts(3)))
    const id = vault.thisDevice()
    await vault.close()
    await tamper(device, 'documents', (rows) =>
      rows.map((row) => (row['id'] === 'device' ? { ...row, sealed: new Uint8Array(300) } : row)),
    )
    const later = await device.work()
    expect(later.thisDevice()).not.toBe(id)
    for (const one of facts(LONGEST_TAIL + 2, 3)) granted(await later.cases.append('zaak-1', [one]))
    expect((await lanesOn(device))?.map(({ next }) => next)).toEqual([3, LONGEST_TAIL + 2])
    const all = texts(facts(LONGEST_TAIL + 5))
    expect(texts(granted(await later.cases.read('zaak-1')).facts)).toEqual(all)
    expect((await later.soundness.look()).status).toBe('sound')
    granted(await later.cases.rewrite('zaak-1', facts(2)))
    expect((await lanesOn(device))?.map(({ next }) => next)).toEqual([2])
  })

  it('is named once in what is sealed together, and comes out with every fact as it went in', async () => {
    const device = laptop()
    const parts = {
      parseFact: (value: unknown): Result<Fact, unknown> => ok(value as Fact),
      parseDigest: ok,
      parseSettings: ok,
    }
    await (await device.work()).close()
    const vault = granted(await openVault(parts, device.machine))
    granted(await vault.unlock(PASSPHRASE))
    await vault.writer.becomeWriter()
    const of = (who: string | undefined, at: number) => ({
      ...fact(`feit ${at}`),
      ...(who === undefined ? {} : { device: who }),
    })
    const many = ['een', 'een', 'ander', undefined, 'een'].map(of)
    const few = [undefined, 'een'].map((who, nth) => of(who, nth + 5))
    granted(await vault.cases.restore('zaak-1', many))
    granted(await vault.cases.restore('zaak-2', few))
    granted(await vault.cases.append('zaak-2', [of('een', 9)]))
    expect(granted(await vault.cases.read('zaak-1')).facts).toEqual(many)
    expect(granted(await vault.cases.read('zaak-2')).facts).toEqual([...few, of('een', 9)])
  })
})

describe('what a generation begins with', () => {
  it('comes out with the facts, also after much was written and under another key', async () => {
    const device = laptop()
    const first = await device.open()
    granted(await first.setUp(PASSPHRASE))
    await first.writer.becomeWriter()
    granted(await first.cases.create('zaak-1'))
    const snapshot = { seen: ['een', 'twee'] }
    granted(await first.cases.rewrite('zaak-1', facts(1), { snapshot }))
    granted(await first.cases.append('zaak-1', facts(LONGEST_TAIL + 4, 1)))
    await first.close()
    // The vault is lifted now, and the case gets another key.
    const vault = await device.work()
    expect((await dump(device))['cases']).toMatchObject([{ bare: 'once', generation: 2 }])
    const read = granted(await vault.cases.read('zaak-1'))
    expect(read.snapshot).toEqual(snapshot)
    expect(read.facts).toHaveLength(LONGEST_TAIL + 5)
    granted(await vault.cases.rewrite('zaak-1', facts(1)))
    expect(granted(await vault.cases.read('zaak-1'))).not.toHaveProperty('snapshot')
    const without = await vault.cases.rewrite('zaak-1', [], { snapshot })
    expect(codeOf(without)).toBe('write-failed')
  })
})
