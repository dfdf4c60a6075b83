import { describe, expect, it } from 'vitest'
import { keysFrom } from '../../src/vault/keys/keys'
import { makeRecoveryKey } from '../../src/vault/keys/recoveryKey'
import { fakeKey } from './fakeKey'
import { fact, facts, granted, laptop, PASSPHRASE, type Laptop } from './laptop'
import { dump } from './rawDisk'
import { hex, watchCrypto, type Watched } from './watchCrypto'

// Of a vault that works in every other way: whether its keys, nonces and salts are what they have to be. No story of
// opening and reading would notice a key of zeros.

const NEXT = 'vijf andere woorden voor morgen'
const proof = { passphrase: PASSPHRASE }

/** Everything that makes a key or a seal: set up, lifted, cases, many entries, drafts, other ways in, new epochs. */
async function longStory(device: Laptop): Promise<void> {
  const first = await device.open()
  granted(await first.setUp(PASSPHRASE))
  await first.writer.becomeWriter()
  granted(await first.cases.create('eerst'))
  granted(await first.cases.append('eerst', facts(3)))
  await first.close()
  const vault = await device.open({ deviceKeys: fakeKey() })
  granted(await vault.unlock(PASSPHRASE))
  await vault.writer.becomeWriter()
  await vault.erasure.goOn()
  for (const id of ['zaak-1', 'zaak-2', 'zaak-3']) {
    granted(await vault.cases.create(id))
    for (const one of facts(90)) granted(await vault.cases.append(id, [one]))
    granted(await vault.summaries.put(id, { line: id }, 90))
    for (let nth = 0; nth < 20; nth += 1) {
      granted(await vault.drafts.put({ caseId: id, field: 'zorg' }, `zin ${nth}`))
    }
  }
  granted(await vault.cases.append('zaak-1', facts(300)))
  granted(await vault.cases.rewrite('zaak-2', facts(5)))
  // Where a new epoch comes in between, work is done again, with another key that never lies on the disk.
  await vault.erasure.goOn()
  granted(await vault.cases.append('eerst', [fact('na de lift')]))
  granted(await vault.cases.restore('zaak-4', facts(4)))
  granted(await vault.settings.put(['wijkteam']))
  granted(await vault.backups.put({ cases: {} }))
  granted(await vault.deviceKey.add(proof))
  granted(await vault.newRecoveryKey(proof))
  granted(await vault.changePassphrase(proof, NEXT))
  await vault.erasure.goOn()
  granted(await vault.cases.destroy('zaak-3'))
  await vault.erasure.goOn()
  await vault.lock()
  granted(await vault.unlock(NEXT))
  granted(await vault.cases.read('zaak-1'))
  await vault.close()
}

/** The keys that were wrapped for places that begin so. */
function wrapped({ sealed }: Watched, ...places: readonly RegExp[]): readonly Uint8Array[] {
  return sealed
    .filter(({ place }) => places.some((one) => one.test(place)))
    .map(({ plain }) => plain)
}

const SLOT = /^beraad\/1\/slot\//
const NEXT_KEY = /^beraad\/1\/next-data-key/
const CASE_KEY = /^beraad\/1\/case-key\//

describe('in a long story', () => {
  it('every data key is 32 fresh random bytes, and every vault has its own', async () => {
    const watched = watchCrypto()
    await longStory(laptop())
    const own = new Set(wrapped(watched, SLOT, NEXT_KEY).map(hex))
    expectFresh(watched, own)
    // The one of the first start, and the one that took its place.
    expect(own.size).toBe(2)
    await longStory(laptop())
    const both = new Set(wrapped(watched, SLOT, NEXT_KEY).map(hex))
    expectFresh(watched, both)
    expect(both.size).toBe(4)
  })

  it('every key of a case is 32 fresh random bytes, another for each case and each rewriting', async () => {
    const watched = watchCrypto()
    await longStory(laptop())
    const keys = new Map<string, Set<string>>()
    for (const { place, plain } of watched.sealed.filter(({ place }) => CASE_KEY.test(place))) {
      keys.set(place, new Set([...(keys.get(place) ?? []), hex(plain)]))
    }
    const all = new Set([...keys.values()].flatMap((one) => [...one]))
    expectFresh(watched, all)
    // Five cases, one of which was written anew, and one of which lay bare before.
    expect([...keys.keys()]).toHaveLength(6)
    expect(keys.get('beraad/1/case-key/eerst/1')?.size).toBe(2)
    expect(all.size).toBe(7)
  })

  it('every nonce is 12 fresh random bytes, and never twice under a key', async () => {
    const watched = watchCrypto()
    await longStory(laptop())
    expect(watched.sealed.length).toBeGreaterThan(700)
    const drawn = new Set(watched.random.map(({ drawn: bytes }) => hex(bytes)))
    const used = new Set<string>()
    for (const { key, nonce } of watched.sealed) {
      expect(nonce).toHaveLength(12)
      expect(drawn.has(hex(nonce))).toBe(true)
      expect(key).not.toBe('unknown')
      const together = `${key} ${hex(nonce)}`
      expect(used.has(together)).toBe(false)
      used.add(together)
    }
  })

  it('every salt is 16 fresh random bytes, another for each way in and each change', async () => {
    const watched = watchCrypto()
    const device = laptop()
    const vault = await device.open({ deviceKeys: fakeKey() })
    granted(await vault.setUp(PASSPHRASE))
    granted(await vault.deviceKey.add(proof))
    const salts = async () =>
      ((await dump(device))['slots'] ?? [])
        .filter((row) => ['passphrase', 'recovery', 'device'].includes(String(row['id'])))
        .map((row) => hex(row['salt']))
    const before = await salts()
    granted(await vault.newRecoveryKey(proof))
    granted(await vault.deviceKey.add(proof))
    granted(await vault.changePassphrase(proof, NEXT))
    const all = [...before, ...(await salts())]
    expect(new Set(all).size).toBe(6)
    const drawn = watched.random.map(({ drawn: bytes }) => hex(bytes))
    for (const salt of all) {
      expect(salt).toHaveLength(32)
      expect(drawn.filter((one) => one === salt)).toHaveLength(1)
    }
  })

  it('no key can be taken out of the browser’s keeping as bytes', async () => {
    const watched = watchCrypto()
    await longStory(laptop())
    expect(watched.keys.length).toBeGreaterThan(50)
    expect(watched.keys.filter(({ extractable }) => extractable)).toEqual([])
  })

  it('no data key and no key of a case stays in memory once it was used', async () => {
    const watched = watchCrypto()
    await longStory(laptop())
    const bare = [SLOT, NEXT_KEY, CASE_KEY, /^beraad\/1\/names-key/]
    const opened = watched.opened.filter(({ place }) => bare.some((one) => one.test(place)))
    expect(opened.length).toBeGreaterThan(10)
    const left = opened.filter(({ memory }) => memory.some((byte) => byte !== 0))
    expect(left.map(({ place }) => place)).toEqual([])
    const keys = new Set(wrapped(watched, SLOT, NEXT_KEY, CASE_KEY).map(hex))
    const made = watched.random.filter(({ drawn }) => keys.has(hex(drawn)))
    expect(made.length).toBeGreaterThan(6)
    for (const { memory } of made) expect(hex(memory)).toBe('0'.repeat(64))
  })

  it('a data key is wiped where the working keys are made from it, whoever handed it in', async () => {
    const dataKey = new Uint8Array(32).fill(7)
    await keysFrom(dataKey, null, null)
    expect(hex(dataKey)).toBe('0'.repeat(64))
  })

  it('every secret is 64 KiB of fresh random bytes, in each file and each epoch', async () => {
    const watched = watchCrypto()
    const device = laptop()
    const written: string[] = []
    const { write } = device.files
    Object.assign(device.files, {
      write: (...args: Parameters<typeof write>) => {
        written.push(hex(args[1]))
        return write(...args)
      },
    })
    await longStory(device)
    expect(written.length).toBeGreaterThan(8)
    expect(new Set(written).size).toBe(written.length)
    const drawn = new Set(watched.random.map(({ drawn: bytes }) => hex(bytes)))
    for (const each of written) {
      expect(each).toHaveLength(2 * 65_536)
      expect(drawn.has(each)).toBe(true)
    }
  })
})

describe('a recovery key', () => {
  it('has 28 signs out of 32, each of which comes at each place', () => {
    const seen = Array.from({ length: 28 }, () => new Set<string>())
    const keys = new Set<string>()
    for (let nth = 0; nth < 1_000; nth += 1) {
      const { text, secret } = makeRecoveryKey()
      const signs = text.split('-').flatMap((group) => [...group.slice(0, 4)])
      expect(text.split('-').map((group) => group.length)).toEqual([5, 5, 5, 5, 5, 5, 5])
      expect(signs.join('')).toBe(Buffer.from(secret).toString('ascii'))
      for (const [place, sign] of signs.entries()) seen[place]?.add(sign)
      keys.add(text)
    }
    expect(keys.size).toBe(1_000)
    expect(seen.map((signs) => signs.size)).toEqual(seen.map(() => 32))
  })
})

/** Each of these is 32 bytes as the generator gave them, once. */
function expectFresh({ random }: Watched, keys: ReadonlySet<string>): void {
  expect(keys.size).toBeGreaterThan(0)
  for (const key of keys) {
    expect(key).toHaveLength(64)
    expect(random.filter(({ drawn }) => hex(drawn) === key)).toHaveLength(1)
  }
}
