import { describe, expect, it } from 'vitest'
import { fact, facts, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from './laptop'
import { openWithPassphrase, openWithRecoveryKey, type FoundDisk } from './opener'
import { dump } from './rawDisk'

const log = [fact('Moeder is bang ❄'), ...facts(4)]

/** Keeps something of every kind. */
async function fill(vault: TestVault) {
  await vault.writer.becomeWriter()
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', log.slice(0, 3)))
  granted(await vault.cases.rewrite('zaak-1', log.slice(0, 3)))
  granted(await vault.cases.append('zaak-1', log.slice(3)))
  granted(await vault.cases.create('zaak-2'))
  granted(await vault.summaries.put('zaak-1', { line: 'vrijdag' }, 5))
  granted(await vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, 'halve zin'))
  granted(await vault.settings.put(['wijkteam']))
  await vault.erasure.goOn()
}

async function expectOpen(device: Laptop, recoveryKey: string) {
  const disk: FoundDisk = { stores: await dump(device), files: device.files.content }
  const expected = { 'zaak-1': log, 'zaak-2': [] }
  const opened = await openWithPassphrase(disk, PASSPHRASE)
  expect(opened.log).toEqual(expected)
  expect(opened.isSound).toBe(true)
  expect(opened.digest).toEqual([[5, { line: 'vrijdag' }]])
  expect(opened.document).toContainEqual('halve zin')
  expect(opened.document).toContainEqual(['wijkteam'])
  expect(openWithRecoveryKey(disk, recoveryKey).log).toEqual(expected)
  const wrong = openWithPassphrase(disk, 'niet de goede woorden')
  await expect(wrong).rejects.toThrow('unable to authenticate data')
  return disk
}

describe('the format as it is documented', () => {
  it('is enough to open a bare vault without Beraad, with the passphrase or the recovery key', async () => {
    const device = laptop()
    const vault = await device.open()
    const { recoveryKey } = granted(await vault.setUp(PASSPHRASE))
    await fill(vault)
    await expectOpen(device, recoveryKey)
  })

  it('is enough to open one that is lifted, and one that was filled after that', async () => {
    for (const first of [fill, async () => {}]) {
      const device = laptop()
      const vault = await device.open()
      const { recoveryKey } = granted(await vault.setUp(PASSPHRASE))
      await first(vault)
      await vault.close()
      const later = await device.work()
      if (first !== fill) await fill(later)
      const disk = await expectOpen(device, recoveryKey)
      const other = {
        ...disk,
        files: new Map(['a', 'b'].map((name) => [name, new Uint8Array(65_536)])),
      }
      await expect(openWithPassphrase(other, PASSPHRASE)).rejects.toThrow(
        'unable to authenticate data',
      )
    }
  })
})
