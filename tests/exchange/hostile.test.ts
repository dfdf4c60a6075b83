import fc from '../random'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parseFact } from '#conference'
import type { RestoreChoice } from '#exchange'
import { fuzz, PATIENCE } from '../fuzz'
import { someCase } from './someCase'
import { granted, laptop, PASSPHRASE } from './laptop'
import { bytesOf, plainOf, sealed, written } from './sealing'
import { tamper, tampering } from './tampering'

let backup: Uint8Array<ArrayBuffer>
let plain: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  const one = laptop({ a: someCase('A'), b: someCase('B') })
  one.settings.kept = ['Politie']
  const { file } = granted(await one.backups.make(PASSPHRASE))
  backup = await bytesOf(file)
  plain = new TextEncoder().encode(await plainOf(file))
})

afterEach(() => {
  if (Object.keys(Object.prototype).length > 0) throw new Error('the program itself was changed')
})

/** What may be done to bytes: one place, what is put there, and how much is taken away there. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.uint8Array({ maxLength: 8 }),
    take: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 5000 })),
  }),
  { minLength: 1, maxLength: 4 },
)
type Mutations = typeof mutations extends fc.Arbitrary<infer Value> ? Value : never

function mutate(bytes: Uint8Array, changes: Mutations): Uint8Array<ArrayBuffer> {
  return changes.reduce<Uint8Array<ArrayBuffer>>((now, { at, put, take }) => {
    const place = Math.floor(at * now.length)
    return Uint8Array.from([...now.slice(0, place), ...put, ...now.slice(place + take)])
  }, bytes.slice())
}

/** Opens a file and, where that is granted, puts everything back. Out: whether it was granted. */
async function swallow(file: Blob): Promise<boolean> {
  const one = laptop({ a: someCase('HIER') })
  const before = new Map(one.cases)
  const opened = await one.backups.open(file, PASSPHRASE)
  expect(one.changes()).toBe(0)
  expect(one.cases).toEqual(before)
  if (!opened.ok) return false
  const { preview, restore } = opened.value
  // Facts that are right one by one must fold to a case, in whatever order.
  expect(
    preview.problems.filter((each) => each.code === 'case-unreadable' && each.line === 0),
  ).toEqual([])
  const cases = new Map(preview.cases.map(({ id }): [string, RestoreChoice] => [id, 'replace']))
  const restored = await restore({ cases, settings: true, copyCode: (code) => code })
  expect(restored.trouble).toBeNull()
  const readable = preview.cases.filter((each) => each.readable).map(({ id }) => id)
  expect([...restored.added, ...restored.replaced].toSorted()).toEqual(readable.toSorted())
  for (const facts of one.cases.values()) {
    for (const fact of facts) expect(parseFact(JSON.parse(JSON.stringify(fact))).ok).toBe(true)
  }
  return true
}

describe('whatever is called a backup', () => {
  it('random bytes are refused', { timeout: PATIENCE }, async (context) => {
    const { runs, count } = fuzz(context, 0.15, 500)
    const starts = [
      '',
      'age-encryption.org/v1\n',
      'age-encryption.org/v1\n-> scrypt ',
      '{"record":',
    ]
    const file = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600 }))
    await fc.assert(
      fc.asyncProperty(file, async ([start, bytes]) => {
        expect(await swallow(new Blob([start, bytes.slice()]))).toBe(false)
        count(false)
      }),
      runs,
    )
  })

  it(
    'a sealed backup in which anything was changed is refused',
    { timeout: PATIENCE },
    async (context) => {
      const { runs, count } = fuzz(context, 0.25, 500)
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const changed = mutate(backup, changes)
          fc.pre(Buffer.compare(changed, backup) !== 0)
          expect(await swallow(new Blob([changed]))).toBe(false)
          count(false)
        }),
        runs,
      )
    },
  )

  it('one with changed text, sealed anew, is refused', { timeout: PATIENCE }, async (context) => {
    const { runs, count } = fuzz(context, 0.15, 500)
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const changed = mutate(plain, changes)
        fc.pre(Buffer.compare(changed, plain) !== 0)
        expect(await swallow(await sealed(changed))).toBe(false)
        count(false)
      }),
      runs,
    )
  })

  it(
    'one with other facts and every hash right harms nothing',
    { timeout: PATIENCE },
    async (context) => {
      const { runs, count } = fuzz(context, 0.15, 500)
      await fc.assert(
        fc.asyncProperty(
          fc.array(tampering, { maxLength: 6 }),
          fc.jsonValue(),
          async (all, set) => {
            const facts = all.reduce<readonly unknown[]>(tamper, someCase('A'))
            const lines = facts.map((fact) => JSON.stringify(fact) ?? 'null')
            const text = await written(
              [
                { id: 'a', lines },
                { id: 'b', lines },
              ],
              {},
              set,
            )
            count(await swallow(await sealed(text)))
          },
        ),
        runs,
      )
    },
  )
})
