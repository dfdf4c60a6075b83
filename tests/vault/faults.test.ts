import fc from '../random'
import { describe, expect, it } from 'vitest'
import { troubleIn } from '../../src/vault/disk/attempt'
import { failWrite, mendDisk, type Failure } from './failingDisk'
import { codeOf, fact, facts, granted, laptop, texts, type TestVault } from './laptop'

const FAILURES: readonly Failure[] = ['QuotaExceededError', 'UnknownError', 'aborted']

async function running(): Promise<TestVault> {
  const vault = await laptop().work()
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', facts(3)))
  return vault
}

const kept = async (vault: TestVault) => texts(granted(await vault.cases.read('zaak-1')).facts)

describe.each(FAILURES)('a disk that fails once (%s)', (failure) => {
  it('at each write of an append: all or nothing, and the next one passes', async () => {
    for (let nth = 1; nth <= 4; nth += 1) {
      const vault = await running()
      failWrite(nth, failure)
      const written = await vault.cases.append('zaak-1', facts(3, 3))
      expect(written.ok).toBe(false)
      expect(await kept(vault)).toEqual(texts(facts(3)))
      granted(await vault.cases.append('zaak-1', facts(3, 3)))
      expect(await kept(vault)).toEqual(texts(facts(6)))
    }
  })

  it('at each write of a rewriting: the old log or the new one', async () => {
    for (let nth = 1; nth <= 3; nth += 1) {
      const vault = await running()
      const writes = failWrite(nth, failure)
      expect((await vault.cases.rewrite('zaak-1', facts(2, 10))).ok).toBe(false)
      expect(writes()).toBe(nth)
      expect(await kept(vault)).toEqual(texts(facts(3)))
      granted(await vault.cases.rewrite('zaak-1', facts(2, 10)))
      expect(await kept(vault)).toEqual(texts(facts(2, 10)))
    }
  })

  it('at the making or destroying of a case: it is there whole, or not at all', async () => {
    const vault = await running()
    failWrite(1, failure)
    expect((await vault.cases.create('zaak-2')).ok).toBe(false)
    expect(granted(await vault.cases.list())).toEqual(['zaak-1'])
    failWrite(2, failure)
    expect((await vault.cases.destroy('zaak-1')).ok).toBe(false)
    expect(await kept(vault)).toHaveLength(3)
  })

  it('at a draft, a digest or the settings: it says so; the sentence waits, what was there stays', async () => {
    const vault = await running()
    const place = { caseId: 'zaak-1', field: 'zorg' }
    granted(await vault.drafts.put(place, 'halve'))
    granted(await vault.settings.put(['wijkteam']))
    for (const work of [
      () => vault.drafts.put(place, 'halve zin'),
      () => vault.settings.put(['politie']),
      () => vault.summaries.put('zaak-1', { line: 'vrijdag' }, 3),
    ]) {
      failWrite(1, failure)
      expect((await work()).ok).toBe(false)
    }
    expect(granted(await vault.drafts.peek(place))).toBe('halve zin')
    expect(granted(await vault.settings.get())).toEqual(['wijkteam'])
    expect(granted(await vault.summaries.all()).toRemake).toEqual(['zaak-1'])
  })

  it('at the first start: nothing was made, and it can be done again', async () => {
    for (const nth of [1, 2]) {
      const vault = await laptop().open()
      failWrite(nth, failure)
      expect((await vault.setUp('vier woorden zonder verband')).ok).toBe(false)
      expect(vault.status()).toBe('new')
      granted(await vault.setUp('vier woorden zonder verband'))
    }
  })
})

describe('a full disk', () => {
  it('is called by its name', async () => {
    const vault = await running()
    failWrite(1, 'QuotaExceededError')
    expect(codeOf(await vault.cases.append('zaak-1', facts(1)))).toBe('quota-full')
    failWrite(3, 'QuotaExceededError')
    expect(codeOf(await vault.cases.rewrite('zaak-1', facts(1)))).toBe('quota-full')
  })

  it('does not keep the owner out: attempts cannot be counted then, and unlocking works', async () => {
    const device = laptop()
    await (await device.work()).close()
    const vault = await device.open()
    failWrite(1, 'QuotaExceededError')
    granted(await vault.unlock('vier woorden zonder verband'))
  })
})

describe('the log after failures', () => {
  it('is always a beginning of what was handed in, and the rest was refused', async () => {
    const plan = fc.record({
      burst: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 }),
      nth: fc.integer({ min: 1, max: 30 }),
      failure: fc.constantFrom(...FAILURES),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ burst, nth, failure }) => {
        mendDisk()
        const vault = await running()
        let next = 3
        failWrite(nth, failure)
        const written = await Promise.all(
          burst.map((count) => {
            const some = facts(count, next)
            next += count
            return vault.cases.append('zaak-1', some)
          }),
        )
        const passed = written.findIndex((one) => !one.ok)
        const saved = passed === -1 ? burst : burst.slice(0, passed)
        if (passed !== -1) expect(written.slice(passed).some((one) => one.ok)).toBe(false)
        const count = saved.reduce((sum, one) => sum + one, 3)
        expect(await kept(vault)).toEqual(texts(facts(count)))
        mendDisk()
        granted(await vault.cases.append('zaak-1', [fact('en verder')]))
      }),
      { numRuns: 100 },
    )
  })
})

describe('what the browser throws', () => {
  it('becomes one of three words', () => {
    const named = (name: string) => Object.assign(new Error('x'), { name })
    const wrapped = (name: string) => Object.assign(named('AbortError'), { inner: named(name) })
    const many = Object.assign(named('BulkError'), { failures: [named('QuotaExceededError')] })
    expect(troubleIn(named('QuotaExceededError')).code).toBe('quota-full')
    expect(troubleIn(wrapped('QuotaExceededError')).code).toBe('quota-full')
    expect(troubleIn(many).code).toBe('quota-full')
    for (const name of ['DatabaseClosedError', 'InvalidStateError', 'VersionChangeError']) {
      expect(troubleIn(named(name)).code).toBe('storage-closed')
    }
    for (const other of [named('DataError'), 'text', null, undefined, { inner: 7 }]) {
      expect(troubleIn(other).code).toBe('write-failed')
    }
  })
})
