import fc from '../random'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/vault/cases/runs'
import { codeOf, fact, facts, granted, laptop, texts } from './laptop'
import { dump } from './rawDisk'

describe('writing along', () => {
  it('keeps two hundred facts in the order in which they came, however fast', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    const all = facts(200)
    const written = await Promise.all(all.map((one) => vault.cases.append('zaak-1', [one])))
    expect(written.every((one) => one.ok)).toBe(true)
    expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual(texts(all))
    const numbers = (await dump(device))['segments']?.map((row) => row['first'])
    expect(numbers).toEqual(all.map((_, index) => index))
  })

  it('keeps whatever is done in whatever order, with or without sealing together', async () => {
    const action = fc.oneof(
      { weight: 6, arbitrary: fc.record({ append: fc.array(fc.string(), { maxLength: 4 }) }) },
      fc.constant('seal together' as const),
      fc.constant('lock' as const),
      fc.constant('start again' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const device = laptop()
        let vault = await device.work()
        granted(await vault.cases.create('zaak-1'))
        const expected: string[] = []
        for (const one of actions) {
          if (typeof one === 'object') {
            granted(await vault.cases.append('zaak-1', one.append.map(fact)))
            expected.push(...one.append)
          } else if (one === 'seal together') {
            granted(await vault.cases.rewrite('zaak-1', expected.map(fact)))
          } else {
            await vault.close()
            vault = await device.work()
          }
        }
        expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every sign: emoji, right to left, half a surrogate, markup, ten thousand characters', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    const strange = [
      '👩‍👧‍👦',
      'خوف الأم',
      '\ud83d',
      '<script>alert(1)</script>',
      'x'.repeat(10_000),
      '\u0000',
    ]
    granted(await vault.cases.append('zaak-1', strange.map(fact)))
    expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual(strange)
  })

  it('appends nothing without complaint', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    expect(codeOf(await vault.cases.append('zaak-1', []))).toBe('granted')
    expect(granted(await vault.cases.read('zaak-1')).facts).toEqual([])
    granted(await vault.cases.rewrite('zaak-1', []))
    expect(granted(await vault.cases.read('zaak-1')).facts).toEqual([])
  })
})

describe('sealing together', () => {
  it('makes runs that keep the order and stay under the limit', () => {
    const log = fc.array(fc.string({ maxLength: 300 }), { maxLength: 60 })
    fc.assert(
      fc.property(log, fc.integer({ min: 200, max: 2_000 }), (codes, largest) => {
        const runs = runsOf(codes.map(fact), largest)
        expect(texts(runs.flat())).toEqual(codes)
        for (const run of runs) {
          expect(run.length === 1 || Buffer.byteLength(JSON.stringify(run)) <= largest + 1).toBe(
            true,
          )
        }
      }),
    )
  })

  it('puts a long log in few records, and reads on after it', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    const long = Array.from({ length: 300 }, (_, index) => fact(`${index} ${'x'.repeat(9_000)}`))
    granted(await vault.cases.rewrite('zaak-1', long))
    expect((await dump(device))['segments']).toHaveLength(3)
    granted(await vault.cases.append('zaak-1', facts(2)))
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(302)
  })
})
