import { describe, expect, it } from 'vitest'
import { deriveHere, leastCost, type Argon2Cost, type DeriveKey } from '../../src/vault/keys/argon2'
import { calibrate } from '../../src/vault/keys/calibrate'
import { codeOf, facts, granted, laptop, PASSPHRASE } from './laptop'
import { dump, tamper } from './rawDisk'

const NEXT = 'vijf andere woorden voor morgen'

describe('a new passphrase', () => {
  it('takes the place of the old without touching a case', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', facts(5)))
    granted(await vault.summaries.put('zaak-1', { line: 'vrijdag' }, 5))
    const before = await dump(device)
    granted(await vault.changePassphrase({ passphrase: PASSPHRASE }, NEXT))
    const after = await dump(device)
    for (const store of ['segments', 'cases', 'digests'])
      expect(after[store]).toEqual(before[store])
    expect(after['slots']).not.toEqual(before['slots'])

    await vault.lock()
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
    granted(await vault.unlock(NEXT))
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(5)
  })

  it('asks for proof and for a passphrase that may be chosen', async () => {
    const vault = await laptop().work()
    const wrong = { passphrase: 'niet de goede woorden' }
    expect(codeOf(await vault.changePassphrase(wrong, NEXT))).toBe('wrong-passphrase')
    expect(codeOf(await vault.changePassphrase({ passphrase: PASSPHRASE }, 'kort'))).toBe(
      'too-short',
    )
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
  })

  it('keeps the old one when it cannot be written', async () => {
    const device = laptop()
    await (await device.work()).close()
    const vault = await device.open({
      derive: (passphrase, salt, cost) => {
        if (Buffer.from(passphrase).toString() === NEXT) throw new Error('out of memory')
        return deriveHere(passphrase, salt, cost)
      },
    })
    expect(codeOf(await vault.changePassphrase({ passphrase: PASSPHRASE }, NEXT))).toBe(
      'derivation-failed',
    )
    granted(await vault.unlock(PASSPHRASE))
  })
})

describe('what a guess costs', () => {
  it('is raised at the next unlocking where the vault was made with less', async () => {
    const device = laptop()
    await (await device.work()).close()
    const cost = { memoryKiB: 256, iterations: 2, parallelism: 1 }
    const vault = await device.open({ cost })
    granted(await vault.unlock(PASSPHRASE))
    const slots = (await dump(device))['slots'] ?? []
    expect(slots.map((slot) => slot['kdf'])).toContainEqual({ name: 'argon2id', ...cost })
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
  })

  it('stays what it was where the machine has no memory for more: nobody is kept out', async () => {
    const device = laptop()
    await (await device.work()).close()
    const vault = await device.open({
      cost: { memoryKiB: 256, iterations: 2, parallelism: 1 },
      derive: (passphrase, salt, cost) => {
        if (cost.memoryKiB > 64) throw new Error('out of memory')
        return deriveHere(passphrase, salt, cost)
      },
    })
    granted(await vault.unlock(PASSPHRASE))
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
  })

  it('is at least 128 MiB and three passes today, and bound to the slot', async ({ annotate }) => {
    const device = laptop()
    const vault = await device.open({ cost: leastCost })
    granted(await vault.setUp(PASSPHRASE))
    await vault.lock()
    const start = performance.now()
    granted(await vault.unlock(PASSPHRASE))
    await annotate(`unlocked in ${Math.round(performance.now() - start)} ms`)
    const slot = (await dump(device))['slots']?.find((one) => one['id'] === 'passphrase')
    expect(slot?.['kdf']).toEqual({
      name: 'argon2id',
      memoryKiB: 131_072,
      iterations: 3,
      parallelism: 1,
    })
    await vault.close()
    await tamper(device, 'slots', (slots) =>
      slots.map((one) => ({
        ...one,
        kdf: { name: 'argon2id', memoryKiB: 8, iterations: 1, parallelism: 1 },
      })),
    )
    expect(codeOf(await (await device.open()).unlock(PASSPHRASE))).toBe('wrong-passphrase')
  })

  it('is about a second of the machine that it is chosen on, and never less than the least', async () => {
    const least = { memoryKiB: 128 * 1024, iterations: 3, parallelism: 1 }
    const asked: Argon2Cost[] = []
    /** A machine that does so many KiB times passes in a millisecond. */
    const machine = (speed: number) => {
      let now = 0
      const derive: DeriveKey = async (_passphrase, _salt, cost) => {
        asked.push(cost)
        now += (cost.memoryKiB * cost.iterations) / speed
        return new Uint8Array(32)
      }
      return calibrate(derive, least, () => now)
    }
    // Nothing was derived yet: one pass is tried, with the same memory.
    expect(await machine(1_000).costNow()).toEqual({ ...least, iterations: 8 })
    expect(asked).toEqual([{ ...least, iterations: 1 }])
    expect(await machine(100).costNow()).toEqual(least)
    expect(await machine(1_000_000).costNow()).toEqual({ ...least, iterations: 24 })
    // What unlocking took is known already: nobody waits for another look.
    const unlocked = machine(600)
    await unlocked.derive(new Uint8Array(1), new Uint8Array(16), {
      ...{ memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 },
    })
    asked.length = 0
    expect(await unlocked.costNow()).toEqual({ ...least, iterations: 5 })
    expect(asked).toEqual([])
  })

  it('is lifted from the 64 MiB of before at the next unlocking, in a thread that is watched', async () => {
    const device = laptop()
    const before = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 }
    const derive: DeriveKey = async (passphrase, salt, cost) =>
      deriveHere(passphrase, salt, { ...cost, memoryKiB: 64, iterations: 1 })
    const old = await device.open({ cost: before, derive })
    granted(await old.setUp(PASSPHRASE))
    await old.close()
    const vault = await device.open({ cost: leastCost, derive })
    granted(await vault.unlock(PASSPHRASE))
    const costs = ((await dump(device))['slots'] ?? [])
      .map((slot) => slot['kdf'])
      .filter((kdf) => JSON.stringify(kdf ?? null).includes('argon2id'))
    expect(costs.length).toBeGreaterThan(0)
    for (const cost of costs) expect(cost).toMatchObject({ memoryKiB: 128 * 1024, iterations: 3 })
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
  })

  it('is never what a forged row asks for', async () => {
    const device = laptop()
    await (await device.work()).close()
    await tamper(device, 'slots', (slots) =>
      slots.map((one) => ({
        ...one,
        kdf: { name: 'argon2id', memoryKiB: 2 ** 30, iterations: 1, parallelism: 1 },
      })),
    )
    expect(codeOf(await (await device.open()).unlock(PASSPHRASE))).toBe('vault-damaged')
  })
})
