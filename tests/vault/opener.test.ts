import { describe, expect, it } from 'vitest'
import { fact, facts, granted, laptop, PASSPHRASE } from './laptop'
import { openWithPassphrase, openWithRecoveryKey } from './opener'
import { dump } from './rawDisk'

describe('the format as it is documented', () => {
  it('is enough to open everything without Beraad, with the passphrase or the recovery key', async () => {
    const device = laptop()
    const vault = await device.open()
    const { recoveryKey } = granted(await vault.setUp(PASSPHRASE))
    await vault.writer.becomeWriter()
    const log = [fact('Moeder is bang ❄'), ...facts(4)]
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', log.slice(0, 3)))
    granted(await vault.cases.rewrite('zaak-1', log.slice(0, 3)))
    granted(await vault.cases.append('zaak-1', log.slice(3)))
    granted(await vault.cases.create('zaak-2'))
    granted(await vault.summaries.put('zaak-1', { line: 'vrijdag' }, 5))
    granted(await vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, 'halve zin'))
    granted(await vault.settings.put(['wijkteam']))

    const stores = await dump(device)
    const expected = { 'zaak-1': log, 'zaak-2': [] }
    const opened = await openWithPassphrase(stores, PASSPHRASE)
    expect(opened.log).toEqual(expected)
    expect(opened.digest).toEqual([[5, { line: 'vrijdag' }]])
    expect(opened.document).toContainEqual('halve zin')
    expect(opened.document).toContainEqual(['wijkteam'])
    expect(openWithRecoveryKey(stores, recoveryKey).log).toEqual(expected)
    const wrong = openWithPassphrase(stores, 'niet de goede woorden')
    await expect(wrong).rejects.toThrow('unable to authenticate data')
  })
})
