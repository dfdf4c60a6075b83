import { IDBDatabase } from 'fake-indexeddb'
import { describe, expect, it, onTestFinished } from 'vitest'
import { codeOf, fact, facts, granted, laptop, PASSPHRASE, texts } from '../laptop'
import { failWritesTo, mendDisk } from '../failingDisk'
import { dump, tamper } from '../rawDisk'
import { canStillBeRead, expectWhole, keepTwo, mortalWindow, startAnew } from './broken'
import { keepEverWritten } from './everWritten'

const DONE = { erased: 'done', why: null, again: [] }
const PLACE = { caseId: 'blijft', field: 'zorg' }

/** A vault under the secret with two cases, in the window that writes and in one beside it. */
async function twoWindows() {
  const device = laptop()
  const first = await device.work()
  await keepTwo(first)
  const second = await device.open()
  granted(await second.unlock(PASSPHRASE))
  return { device, first, second }
}

describe('a new epoch that another window began', () => {
  it('is noticed by whoever reads or writes, and nothing is lost', async () => {
    const { first, second } = await twoWindows()
    granted(await first.cases.destroy('weg'))
    expect(await first.erasure.goOn()).toEqual(DONE)
    await expectWhole(second, 'blijft')
    granted(await first.changePassphrase({ passphrase: PASSPHRASE }, 'vijf andere woorden voor nu'))
    await first.erasure.goOn()
    granted(await second.drafts.put(PLACE, 'in het tweede getypt'))
    granted(await second.settings.put(['politie']))
    expect(granted(await first.drafts.take(PLACE))).toBe('in het tweede getypt')
    expect(granted(await first.settings.get())).toEqual(['politie'])
  })

  it('is noticed by the writer, where the other window began it: what is appended stays readable', async () => {
    const { device, first, second } = await twoWindows()
    granted(await first.cases.append('blijft', [fact('tweede')]))
    for (let nth = 0; nth < 3; nth += 1) {
      granted(await second.newRecoveryKey({ passphrase: PASSPHRASE }))
      expect(await second.erasure.goOn()).toEqual(DONE)
      granted(await first.cases.append('blijft', [fact(`na ${nth}`)]))
      granted(await first.summaries.put('blijft', { line: `regel ${nth}` }, 3 + nth))
    }
    granted(await first.cases.rewrite('weg', [fact('opnieuw')]))
    await first.erasure.goOn()
    await first.close()
    await second.close()
    const later = await device.work()
    const { facts: log } = granted(await later.cases.read('blijft'))
    expect(texts(log)).toEqual(['blijft-eerste', 'tweede', 'na 0', 'na 1', 'na 2'])
    expect(granted(await later.summaries.all()).digests.get('blijft')?.line).toBe('regel 2')
  })

  it('loses no entry and no letter of who goes on meanwhile', async () => {
    const { device, first, second } = await twoWindows()
    const erasing = (async () => {
      for (let nth = 0; nth < 6; nth += 1) {
        granted(await second.newRecoveryKey({ passphrase: PASSPHRASE }))
        await second.erasure.goOn()
      }
    })()
    for (const one of facts(60)) granted(await first.cases.append('blijft', [one]))
    for (let nth = 0; nth < 40; nth += 1) granted(await first.drafts.put(PLACE, `zin ${nth}`))
    await erasing
    for (const vault of [first, second]) {
      expect(granted(await vault.cases.read('blijft')).facts).toHaveLength(61)
      expect(granted(await vault.drafts.peek(PLACE))).toBe('zin 39')
    }
    await first.close()
    await second.close()
    expect(granted(await (await device.work()).drafts.peek(PLACE))).toBe('zin 39')
  })

  it('takes along a sentence that waited in a locked window, where the disk did not take it', async () => {
    const { device, first, second } = await twoWindows()
    failWritesTo('documents', 'UnknownError')
    expect((await second.drafts.put(PLACE, 'wachtte op de schijf')).ok).toBe(false)
    await second.lock()
    mendDisk()
    granted(await first.cases.destroy('weg'))
    expect(await first.erasure.goOn()).toEqual(DONE)
    granted(await second.unlock(PASSPHRASE))
    expect(granted(await second.drafts.peek(PLACE))).toBe('wachtte op de schijf')
    expect(second.drafts.isSaved()).toBe(true)
    await second.close()
    await first.close()
    expect(granted(await (await device.work()).drafts.take(PLACE))).toBe('wachtte op de schijf')
  })
})

describe('a vault that another window has open', () => {
  it('is not lifted under it: that waits until it is alone', async () => {
    const device = laptop()
    const first = await device.open()
    granted(await first.setUp(PASSPHRASE))
    const second = await device.open()
    granted(await second.unlock(PASSPHRASE))
    expect(await second.erasure.goOn()).toMatchObject({ erased: 'not-yet', why: 'first-starts' })
    await first.writer.becomeWriter()
    await keepTwo(first)
    await expectWhole(second, 'weg')
    await first.close()
    await second.close()
    const later = await device.work()
    expect(await later.erasure.standing()).toEqual(DONE)
    await expectWhole(later, 'weg')
  })
})

describe('the file of the secret', () => {
  it('that is gone while the slots are there is said so: no first start, no attempt counted', async () => {
    const device = laptop()
    const vault = await device.work()
    const { recoveryKey } = granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
    await vault.erasure.goOn()
    await vault.close()
    const kept = new Map(device.files.content)
    for (const content of [[], [['a', new Uint8Array(65_536)] as const]]) {
      device.files.content.clear()
      for (const [name, bytes] of content) device.files.content.set(name, bytes)
      const later = await device.open()
      expect(later.status()).toBe('locked')
      for (let nth = 0; nth < 6; nth += 1) {
        expect(codeOf(await later.unlock(PASSPHRASE))).toBe('secret-gone')
        expect(codeOf(await later.unlock('een geraden wachtzin'))).toBe('secret-gone')
      }
      expect(codeOf(await later.unlockWithRecoveryKey(recoveryKey))).toBe('secret-gone')
      expect(codeOf(await later.setUp(PASSPHRASE))).toBe('already-set-up')
      expect(later.waitBeforeUnlock()).toBe(0)
      await later.close()
    }
    // What was there is untouched: with the file it opens.
    device.files.content.clear()
    for (const [name, bytes] of kept) device.files.content.set(name, bytes)
    granted(await (await device.open()).unlock(PASSPHRASE))
  })

  it('that is busy or fails is not gone: no attempt counted, nothing begun without it', async () => {
    const device = laptop()
    await (await device.work()).close()
    for (const fault of ['busy', 'failing', 'unavailable'] as const) {
      device.files.failAlways(fault)
      const later = await device.open()
      for (let nth = 0; nth < 4; nth += 1) {
        expect(codeOf(await later.unlock('een geraden wachtzin'))).toBe('secret-busy')
      }
      expect((await later.erasure.standing()).erased).not.toBe('not-possible')
      device.files.failAlways(null)
      granted(await later.unlock(PASSPHRASE))
      await later.close()
    }
  })

  it('that was wiped by nobody is overwritten at each start where it holds nothing', async () => {
    const device = laptop()
    await (await device.work()).close()
    const seen = new Set<string>()
    for (let start = 0; start < 3; start += 1) {
      const vault = await device.open()
      await vault.erasure.goOn()
      for (const [name, bytes] of device.files.content) {
        seen.add(`${name} ${Buffer.from(bytes.subarray(0, 16)).toString('hex')}`)
      }
      await vault.close()
    }
    // One of the two stayed what it was, the other was another each time.
    expect(seen.size).toBe(4)
  })
})

describe('a browser that cannot have it', () => {
  it('has a vault without, and says so: no such files, or no locks', async () => {
    for (const [change, erased] of [
      [{}, 'not-possible'],
      [{ locks: null }, 'not-possible'],
    ] as const) {
      const device = laptop()
      if (!('locks' in change)) device.files.failAlways('unavailable')
      for (let start = 0; start < 3; start += 1) {
        const vault = await device.open(change)
        granted(
          await (vault.status() === 'new' ? vault.setUp(PASSPHRASE) : vault.unlock(PASSPHRASE)),
        )
        await vault.writer.becomeWriter()
        if (start === 0) await keepTwo(vault)
        await expectWhole(vault, 'blijft')
        expect(await vault.erasure.goOn()).toMatchObject({ erased })
        await vault.close()
      }
    }
  })

  it('comes under it two starts after it can', async () => {
    const device = laptop()
    device.files.failAlways('unavailable')
    const first = await device.work()
    await keepTwo(first)
    await first.close()
    device.files.failAlways(null)
    const second = await device.work()
    expect((await second.erasure.standing()).erased).toBe('not-yet')
    await second.close()
    const third = await device.work()
    // The recovery key of the first start did not come by: it went, and is asked for anew.
    expect(await third.erasure.standing()).toEqual({ ...DONE, again: ['recovery'] })
    await expectWhole(third, 'weg')
  })
})

describe('a browser that does not grant strict durability', () => {
  it('keeps the file of before until the next start, and begins no further epoch until then', async () => {
    const ever = keepEverWritten()
    const device = laptop()
    const begun = mortalWindow(device)
    await (await device.work()).close()
    const vault = await device.open(begun.machine)
    granted(await vault.unlock(PASSPHRASE))
    await vault.writer.becomeWriter()
    await keepTwo(vault)
    await vault.erasure.goOn()
    const original = Reflect.get(IDBDatabase.prototype, 'transaction')
    Reflect.set(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...args: unknown[]) {
        return Reflect.apply(original, this, args.slice(0, 2))
      },
    )
    onTestFinished(() => void Reflect.set(IDBDatabase.prototype, 'transaction', original))
    const from = begun.files.steps.length
    granted(await vault.cases.destroy('weg'))
    expect(await vault.erasure.goOn()).toMatchObject({ erased: 'not-yet' })
    granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
    expect(await vault.erasure.goOn()).toMatchObject({ erased: 'not-yet' })
    expect(begun.files.steps.slice(from).filter((step) => step.startsWith('write'))).toHaveLength(1)
    expect(await canStillBeRead(ever, device, 'weg-eerste')).toBe(true)
    await vault.close()
    Reflect.set(IDBDatabase.prototype, 'transaction', original)
    const later = await startAnew(device)
    expect(await later.erasure.goOn()).toEqual(DONE)
    expect(await canStillBeRead(ever, device, 'weg-eerste')).toBe(false)
    await expectWhole(later, 'blijft')
  })
})

describe('a row that says other things of the secret', () => {
  it('opens nothing, is no first start, and costs neither file', async () => {
    const device = laptop()
    await (await device.work()).close()
    const kept = (await dump(device))['device'] ?? []
    const files = new Map(device.files.content)
    const pointer = kept.find((row) => row['id'] === 'secret') ?? {}
    const changes = [
      { file: pointer['file'] === 'a' ? 'b' : 'a' },
      { file: pointer['file'] === 'a' ? 'b' : 'a', wipe: true },
      { epoch: 99 },
      { file: 'c' },
      { depends: false },
      { wipe: 'yes' },
      { epoch: '1' },
      { again: null },
      null,
    ]
    for (const change of changes) {
      await tamper(device, 'device', (rows) =>
        rows.flatMap((row) =>
          row['id'] !== 'secret' ? [row] : change === null ? [] : [{ ...row, ...change }],
        ),
      )
      const vault = await device.open()
      expect(vault.status()).toBe('locked')
      expect(['vault-damaged', 'secret-gone']).toContain(codeOf(await vault.unlock(PASSPHRASE)))
      await vault.erasure.goOn()
      await vault.close()
      expect(device.files.content).toEqual(files)
    }
    await tamper(device, 'device', () => kept)
    granted(await (await device.open()).unlock(PASSPHRASE))
  })
})
