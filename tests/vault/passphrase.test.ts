import { describe, expect, it } from 'vitest'
import { deriveHere, presentCost } from '../../src/vault/keys/argon2'
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
    for (const store of ['facts', 'cases', 'digests']) expect(after[store]).toEqual(before[store])
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

  it('is today 64 MiB and three passes, and bound to the slot', async ({ annotate }) => {
    const device = laptop()
    const vault = await device.open({ cost: presentCost })
    granted(await vault.setUp(PASSPHRASE))
    await vault.lock()
    const start = performance.now()
    granted(await vault.unlock(PASSPHRASE))
    await annotate(`unlocked in ${Math.round(performance.now() - start)} ms`)
    const slot = (await dump(device))['slots']?.find((one) => one['id'] === 'passphrase')
    expect(slot?.['kdf']).toEqual({
      name: 'argon2id',
      memoryKiB: 65_536,
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
