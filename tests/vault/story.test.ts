import { describe, expect, it } from 'vitest'
import { codeOf, fact, facts, granted, laptop, PASSPHRASE, texts } from './laptop'

describe('a laptop from the first start on', () => {
  it('is new, then open, and finds everything back after locking', async () => {
    const device = laptop()
    const vault = await device.open()
    expect(vault.status()).toBe('new')
    granted(await vault.setUp(PASSPHRASE))
    expect(vault.status()).toBe('open')
    expect(await vault.writer.becomeWriter()).toBe(true)
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('Moeder is bang')]))
    granted(await vault.cases.append('zaak-1', [fact('Wie haalt op?'), fact('Oma, op vrijdag')]))

    await vault.lock()
    expect(vault.status()).toBe('locked')
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('locked')
    expect(codeOf(await vault.cases.append('zaak-1', facts(1)))).toBe('locked')

    granted(await vault.unlock(PASSPHRASE))
    const found = granted(await vault.cases.read('zaak-1'))
    expect(texts(found.facts)).toEqual(['Moeder is bang', 'Wie haalt op?', 'Oma, op vrijdag'])
  })

  it('is locked when it is started again, and opens with the passphrase only', async () => {
    const device = laptop()
    const evening = await device.work()
    granted(await evening.cases.create('zaak-1'))
    granted(await evening.cases.append('zaak-1', facts(3)))
    await evening.close()

    const morning = await device.open()
    expect(morning.status()).toBe('locked')
    expect(codeOf(await morning.unlock(''))).toBe('empty')
    expect(codeOf(await morning.unlock('   '))).toBe('empty')
    expect(codeOf(await morning.unlock('vier woorden zonder verbandd'))).toBe('wrong-passphrase')
    expect(morning.status()).toBe('locked')
    granted(await morning.unlock(PASSPHRASE))
    expect(texts(granted(await morning.cases.read('zaak-1')).facts)).toHaveLength(3)
  })

  it('refuses a passphrase that is empty or too short, and makes nothing then', async () => {
    const vault = await laptop().open()
    expect(codeOf(await vault.setUp(''))).toBe('empty')
    expect(codeOf(await vault.setUp('            '))).toBe('empty')
    expect(codeOf(await vault.setUp('elf tekens!'))).toBe('too-short')
    expect(vault.status()).toBe('new')
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('not-set-up')
  })

  it('takes a passphrase from any keyboard: composed or not, wide or not', async () => {
    const vault = await laptop().open()
    granted(await vault.setUp('een geheime café met pluche stoelen'.normalize('NFC')))
    await vault.lock()
    granted(await vault.unlock('een geheime café met pluche stoelen'.normalize('NFD')))
    await vault.lock()
    granted(await vault.unlock('ｅｅｎ geheime café met pluche stoelen'))
  })

  it('is not set up twice, by another window either', async () => {
    const device = laptop()
    const [one, other] = [await device.open(), await device.open()]
    granted(await one.setUp(PASSPHRASE))
    expect(codeOf(await other.setUp('een heel andere zin met vijf woorden'))).toBe('already-set-up')
    expect(other.status()).toBe('locked')
    granted(await other.unlock(PASSPHRASE))
  })

  it('finishes what was handed in before it locks', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    const written = facts(20).map((one) => vault.cases.append('zaak-1', [one]))
    const draft = vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, 'halve zin')
    await vault.lock()
    expect((await Promise.all(written)).map(codeOf)).toEqual(Array(20).fill('granted'))
    expect(codeOf(await draft)).toBe('granted')
    granted(await vault.unlock(PASSPHRASE))
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(20)
  })

  it('stays locked when it was locked while it was being unlocked', async () => {
    const device = laptop()
    await (await device.work()).close()
    const vault = await device.open()
    const unlocking = vault.unlock(PASSPHRASE)
    await vault.lock()
    await unlocking
    expect(vault.status()).toBe('locked')
  })

  it('knows no case that was never made, and makes none twice', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', facts(2)))
    expect(codeOf(await vault.cases.create('zaak-1'))).toBe('write-failed')
    expect(codeOf(await vault.cases.create('Fam. de Vries'))).toBe('write-failed')
    expect(codeOf(await vault.cases.read('zaak-2'))).toBe('case-unknown')
    expect(codeOf(await vault.cases.append('zaak-2', facts(1)))).toBe('case-unknown')
    expect(codeOf(await vault.cases.rewrite('zaak-2', facts(1)))).toBe('case-unknown')
    expect(codeOf(await vault.cases.destroy('zaak-2'))).toBe('case-unknown')
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(2)
    expect(granted(await vault.cases.list())).toEqual(['zaak-1'])
  })

  it('destroys a case with all that belongs to it', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.create('zaak-2'))
    granted(await vault.cases.append('zaak-1', facts(2)))
    granted(await vault.cases.append('zaak-2', facts(2)))
    granted(await vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, 'halve zin'))
    granted(await vault.cases.destroy('zaak-1'))
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-unknown')
    expect(granted(await vault.drafts.peek({ caseId: 'zaak-1', field: 'zorg' }))).toBeNull()
    expect(granted(await vault.cases.read('zaak-2')).facts).toHaveLength(2)
  })
})
