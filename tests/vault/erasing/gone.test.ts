import { describe, expect, it } from 'vitest'
import { fakeKey } from '../fakeKey'
import { fact, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from '../laptop'
import { carve, type Known } from './carve'
import { keepEverWritten, type EverWritten } from './everWritten'

const NEXT = 'vijf andere woorden voor morgen'
const KNOWN: Known = { passphrases: [PASSPHRASE, NEXT] }

/** What can be read by who found the laptop now, with every row of any time. */
const found = (ever: EverWritten, device: Laptop, known: Known = KNOWN) =>
  carve(ever, device.files.content, known)

/** Two cases, each with a word of its own in its log, its digest and a draft. */
async function twoCases(vault: TestVault) {
  for (const id of ['weg', 'blijft']) {
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, [fact(`${id}-eerste`), fact(`${id}-tweede`)]))
    granted(await vault.summaries.put(id, { line: `${id}-regel` }, 2))
    granted(await vault.drafts.put({ caseId: id, field: 'zorg' }, `${id}-halve-zin`))
  }
  granted(await vault.backups.put({ cases: ['back-up-van-weg'] }))
}

const OF_IT = ['weg-eerste', 'weg-tweede', 'weg-regel', 'weg-halve-zin']
const OF_OTHER = ['blijft-eerste', 'blijft-tweede', 'blijft-regel', 'blijft-halve-zin']

describe('gone is gone, for who has every row that was ever written and today’s keys', () => {
  it('a destroyed case: its facts, its digest and its drafts', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const vault = await device.work()
    await twoCases(vault)
    const before = await found(ever, device)
    for (const word of [...OF_IT, ...OF_OTHER]) expect(before).toContain(word)
    granted(await vault.cases.destroy('weg'))
    expect(await vault.erasure.goOn()).toEqual({ erased: 'done', why: null, again: [] })
    const after = await found(ever, device)
    for (const word of OF_IT) expect(after).not.toContain(word)
    for (const word of OF_OTHER) expect(after).toContain(word)
    // And what stays opens for the owner, now and after another start.
    granted(await vault.cases.append('blijft', [fact('blijft-derde')]))
    await vault.close()
    const later = await device.work()
    expect(granted(await later.cases.read('blijft')).facts).toHaveLength(3)
    expect(granted(await later.summaries.all()).digests.get('blijft')?.line).toBe('blijft-regel')
    expect(granted(await later.drafts.peek({ caseId: 'blijft', field: 'zorg' }))).toBe(
      'blijft-halve-zin',
    )
  })

  it('what was taken out of a log, and a case that was closed', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const vault = await device.work()
    await twoCases(vault)
    granted(await vault.cases.rewrite('weg', [fact('weg-tweede')], { andDrafts: true }))
    await vault.erasure.goOn()
    const after = await found(ever, device)
    for (const word of ['weg-eerste', 'weg-halve-zin', 'weg-regel'])
      expect(after).not.toContain(word)
    for (const word of ['weg-tweede', ...OF_OTHER]) expect(after).toContain(word)
  })

  it('not so where the same facts were only sealed together: that begins no epoch', async () => {
    const device = laptop()
    const vault = await device.work()
    await twoCases(vault)
    const steps = device.files.steps.length
    granted(await vault.cases.rewrite('weg', [fact('weg-eerste')], { erases: false }))
    await vault.erasure.goOn()
    expect(device.files.steps).toHaveLength(steps)
  })

  it('an old passphrase, an old recovery key and a security key open nothing of the vault', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const first = await device.open()
    const { recoveryKey: old } = granted(await first.setUp(PASSPHRASE))
    await first.close()
    const key = fakeKey()
    const vault = await device.open({ deviceKeys: key })
    granted(await vault.unlock(PASSPHRASE))
    await vault.writer.becomeWriter()
    granted(await vault.deviceKey.add({ passphrase: PASSPHRASE }))
    const answers = key.answers
    await vault.erasure.goOn()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('van-nu')]))
    for (const known of [{ passphrases: [PASSPHRASE] }, { recoveryKeys: [old] }, { answers }]) {
      expect(await found(ever, device, known)).toContain('van-nu')
    }
    granted(await vault.changePassphrase({ passphrase: PASSPHRASE }, NEXT))
    granted(await vault.newRecoveryKey({ passphrase: NEXT }))
    granted(await vault.deviceKey.remove())
    await vault.erasure.goOn()
    for (const known of [{ passphrases: [PASSPHRASE] }, { recoveryKeys: [old] }, { answers }]) {
      expect(await found(ever, device, known)).not.toContain('van-nu')
    }
    expect(await found(ever, device, { passphrases: [NEXT] })).toContain('van-nu')
  })

  it('a slot that was made too cheaply', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('van-nu')]))
    await vault.close()
    const cost = { memoryKiB: 128, iterations: 2, parallelism: 1 }
    const dearer = await device.open({ cost })
    granted(await dearer.unlock(PASSPHRASE))
    await dearer.erasure.goOn()
    const cheap = (ever.get('slots') ?? []).filter(
      (row) => !JSON.stringify(row['kdf'] ?? null).includes('"memoryKiB":128'),
    )
    expect(await found(new Map([...ever, ['slots', cheap]]), device)).not.toContain('van-nu')
    expect(await found(ever, device)).toContain('van-nu')
  })
})

describe('what was there before the vault came under the secret', () => {
  it('may still be found when it is destroyed, and its row says so; what came after is gone', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const first = await device.open()
    granted(await first.setUp(PASSPHRASE))
    await first.writer.becomeWriter()
    await twoCases(first)
    expect(granted(await first.cases.traces('weg')).bare).toBe(false)
    expect(await first.erasure.standing()).toMatchObject({ erased: 'not-yet', why: 'first-starts' })
    await first.close()
    const vault = await device.work()
    expect(await vault.erasure.standing()).toEqual({ erased: 'done', why: null, again: [] })
    granted(await vault.cases.append('weg', [fact('weg-later')]))
    granted(await vault.cases.create('nieuw'))
    granted(await vault.cases.append('nieuw', [fact('nieuw-eerste')]))
    const bareOf = async (id: string) => granted(await vault.cases.traces(id)).bare
    expect([await bareOf('weg'), await bareOf('nieuw')]).toEqual([true, false])
    expect(granted(await vault.cases.read('weg')).facts).toHaveLength(3)
    for (const id of ['weg', 'nieuw']) granted(await vault.cases.destroy(id))
    await vault.erasure.goOn()
    const after = await found(ever, device)
    for (const word of ['weg-later', 'nieuw-eerste']) expect(after).not.toContain(word)
    for (const word of OF_IT) expect(after).toContain(word)
  })

  it('gives nobody the data key of after, also with a passphrase of before', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const first = await device.open()
    const { recoveryKey } = granted(await first.setUp(PASSPHRASE))
    granted(await first.changePassphrase({ passphrase: PASSPHRASE }, NEXT))
    await first.close()
    const vault = await device.open()
    granted(await vault.unlock(NEXT))
    await vault.writer.becomeWriter()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('van-nu')]))
    await vault.erasure.goOn()
    expect(await found(ever, device, { passphrases: [PASSPHRASE] })).not.toContain('van-nu')
    expect(await found(ever, device, { passphrases: [NEXT] })).toContain('van-nu')
    // The recovery key that was printed at the very first start stays the one that opens.
    expect(await found(ever, device, { recoveryKeys: [recoveryKey] })).toContain('van-nu')
    await vault.close()
    granted(await (await device.open()).unlockWithRecoveryKey(recoveryKey))
  })
})

describe('a plain deletion', () => {
  it('leaves everything to be read: the search can find what is there', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    device.files.failAlways('unavailable')
    const vault = await device.work()
    await twoCases(vault)
    granted(await vault.cases.destroy('weg'))
    expect(await vault.erasure.goOn()).toEqual({ erased: 'not-possible', why: null, again: [] })
    const after = await found(ever, device)
    for (const word of OF_IT) expect(after).toContain(word)
  })
})
