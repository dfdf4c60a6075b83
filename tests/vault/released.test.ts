import { describe, expect, it } from 'vitest'
import { fold, summaryOf } from '#conference'
import { asLifted, someCase } from '../exchange/someCase'
import { fact, granted, PASSPHRASE } from './laptop'
import { laptopWith, openOn, readReleased } from './released'

/** A vault as each released version of the tables wrote it; made once by `scripts/vaultFixture.mjs`. */
const released = ['v1', 'v2']

describe.each(released)('a vault of %s opens in today’s build', (name) => {
  it('with its passphrase: every case, digest, draft and setting is there, and it takes more', async () => {
    const machine = await laptopWith(readReleased(name))
    const vault = await openOn(machine)
    expect(await vault.device.read()).toEqual({ theme: 'dark', register: 'nl' })
    expect(vault.status()).toBe('locked')
    granted(await vault.unlock(PASSPHRASE))
    await vault.writer.becomeWriter()
    expect(granted(await vault.cases.read('zaak-1')).facts).toEqual(asLifted(someCase('OEF-01')))
    expect(granted(await vault.cases.read('zaak-2')).facts).toEqual(asLifted(someCase('OEF-02')))
    const { digests, toRemake } = granted(await vault.summaries.all())
    // A digest of an older shape is made anew from its case; one of today's is read as it is.
    for (const id of ['zaak-1', 'zaak-2']) {
      const today = summaryOf(fold(granted(await vault.cases.read(id)).facts))
      if (!toRemake.includes(id)) expect(digests.get(id)).toEqual(today)
    }
    const draft = await vault.drafts.peek({ caseId: 'zaak-1', field: 'zorg' })
    expect(granted(draft)).toEqual({ text: 'Een halve zin' })
    expect(granted(await vault.settings.get())).toMatchObject({ minutes: 75 })
    expect(granted(await vault.backups.get())).toBeNull()

    granted(await vault.cases.append('zaak-1', [fact('OEF-01-b')]))
    granted(await vault.cases.rewrite('zaak-2', someCase('OEF-02')))
    await vault.close()
    const again = await openOn(machine)
    granted(await again.unlock(PASSPHRASE))
    expect(granted(await again.cases.read('zaak-1')).facts).toHaveLength(17)
    expect(granted(await again.cases.read('zaak-2')).facts).toEqual(someCase('OEF-02'))
  })

  it('with its recovery key', async () => {
    const fixture = readReleased(name)
    const vault = await openOn(await laptopWith(fixture))
    granted(await vault.unlockWithRecoveryKey(fixture.recoveryKey))
    expect(granted(await vault.cases.read('zaak-1')).facts).toEqual(asLifted(someCase('OEF-01')))
  })
})
