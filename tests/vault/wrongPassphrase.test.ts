import { describe, expect, it } from 'vitest'
import { waitAfter } from '../../src/vault/keys/attempts'
import { codeOf, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from './laptop'

const WRONG = 'niet de goede woorden'

async function locked(): Promise<{ device: Laptop; vault: TestVault }> {
  const device = laptop()
  await (await device.work()).close()
  return { device, vault: await device.open() }
}

async function guess(vault: TestVault, times: number) {
  for (let time = 0; time < times; time += 1) await vault.unlock(WRONG)
}

describe('somebody who keeps trying', () => {
  it('has three tries, then waits longer each time, a minute at most', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map(waitAfter)).toEqual([
      0, 0, 0, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ])
  })

  it('is told how long to wait, and is not let in before, even with the right passphrase', async () => {
    const { device, vault } = await locked()
    await guess(vault, 2)
    expect(await vault.unlock(WRONG)).toEqual({
      ok: false,
      refusal: { code: 'wrong-passphrase', milliseconds: 2_000 },
    })
    expect(vault.waitBeforeUnlock()).toBe(2_000)
    device.pass(1_500)
    expect(await vault.unlock(PASSPHRASE)).toEqual({
      ok: false,
      refusal: { code: 'wait', milliseconds: 500 },
    })
    device.pass(500)
    granted(await vault.unlock(PASSPHRASE))
    expect(vault.waitBeforeUnlock()).toBe(0)
  })

  it('does not get rid of the wait by starting again', async () => {
    const { device, vault } = await locked()
    await guess(vault, 3)
    const again = await device.open()
    expect(again.waitBeforeUnlock()).toBe(2_000)
    expect(codeOf(await again.unlock(PASSPHRASE))).toBe('wait')
  })

  it('does not get rid of it in another window that was open already', async () => {
    const { device, vault } = await locked()
    const other = await device.open()
    await guess(vault, 3)
    expect(other.waitBeforeUnlock()).toBe(0)
    expect(codeOf(await other.unlock(PASSPHRASE))).toBe('wait')
    device.pass(2_000)
    granted(await other.unlock(PASSPHRASE))
  })

  it('is counted before the attempt, so that killing the browser does not help', async () => {
    const { device, vault } = await locked()
    await guess(vault, 2)
    const killed = await device.open({ derive: () => new Promise(() => {}) })
    void killed.unlock(WRONG)
    await expect.poll(async () => (await device.open()).waitBeforeUnlock()).toBe(2_000)
  })

  it('starts afresh after the right passphrase', async () => {
    const { device, vault } = await locked()
    await guess(vault, 2)
    granted(await vault.unlock(PASSPHRASE))
    await vault.lock()
    await guess(vault, 2)
    expect((await device.open()).waitBeforeUnlock()).toBe(0)
  })

  it('meets the same wait when it asks for another passphrase in an open vault', async () => {
    const vault = await laptop().work()
    const proof = { passphrase: WRONG }
    for (let time = 0; time < 3; time += 1)
      await vault.changePassphrase(proof, 'iets heel anders dan de vorige zin')
    expect(codeOf(await vault.changePassphrase(proof, 'iets heel anders dan de vorige zin'))).toBe(
      'wait',
    )
    expect(codeOf(await vault.newRecoveryKey(proof))).toBe('wait')
  })

  it('learns nothing from the refusal: it is the same for every wrong passphrase', async () => {
    const { vault } = await locked()
    const almost = await vault.unlock(PASSPHRASE.slice(0, -1))
    const far = await vault.unlock('x')
    expect(almost).toEqual(far)
  })

  it('does not keep the owner out with a recovery key', async () => {
    const device = laptop()
    const { recoveryKey } = granted(await (await device.open()).setUp(PASSPHRASE))
    const vault = await device.open()
    await guess(vault, 5)
    granted(await vault.unlockWithRecoveryKey(recoveryKey))
    expect(vault.waitBeforeUnlock()).toBe(0)
  })
})
