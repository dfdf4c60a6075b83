import fc from '../random'
import { describe, expect, it } from 'vitest'
import { makeRecoveryKey, readRecoveryKey } from '../../src/vault/keys/recoveryKey'
import { codeOf, fact, granted, laptop, PASSPHRASE, texts } from './laptop'

const CHARACTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

describe('the recovery key on paper', () => {
  it('is seven groups of five, never the same', () => {
    const keys = Array.from({ length: 50 }, () => makeRecoveryKey().text)
    expect(new Set(keys).size).toBe(50)
    for (const key of keys)
      expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  it('is read as people type it', () => {
    for (let time = 0; time < 200; time += 1) {
      const { text, secret } = makeRecoveryKey()
      const typed = [
        text.toLowerCase(),
        text.replaceAll('-', ''),
        ` ${text.replaceAll('-', ' – ')} `,
        text.replaceAll('0', 'o').replaceAll('1', 'l'),
        text.replaceAll('0', 'O').replaceAll('1', 'I'),
      ]
      for (const one of typed) expect(granted(readRecoveryKey(one))).toEqual(secret)
    }
  })

  it('notices every single slip, and says in which group', () => {
    const slip = fc.tuple(fc.nat(34), fc.constantFrom(...CHARACTERS))
    fc.assert(
      fc.property(slip, ([at, wrong]) => {
        const characters = [...makeRecoveryKey().text.replaceAll('-', '')]
        fc.pre(characters[at] !== wrong)
        characters[at] = wrong
        const read = readRecoveryKey(characters.join(''))
        expect(read).toEqual({
          ok: false,
          refusal: { code: 'recovery-key-mistyped', group: Math.floor(at / 5) + 1 },
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('notices groups that changed places', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (one, other) => {
        const groups = makeRecoveryKey().text.split('-')
        fc.pre(groups[one] !== groups[other])
        const swapped = groups.map((group, index) =>
          index === one ? groups[other] : index === other ? groups[one] : group,
        )
        expect(codeOf(readRecoveryKey(swapped.join('-')))).toBe('recovery-key-mistyped')
      }),
    )
  })

  it('says so when a part is missing or too much', () => {
    const { text } = makeRecoveryKey()
    expect(codeOf(readRecoveryKey(''))).toBe('empty')
    expect(codeOf(readRecoveryKey(' - '))).toBe('empty')
    expect(codeOf(readRecoveryKey(text.slice(0, -6)))).toBe('recovery-key-incomplete')
    expect(codeOf(readRecoveryKey(`${text}7`))).toBe('recovery-key-incomplete')
  })

  it('answers any text at all without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !readRecoveryKey(text).ok))
  })
})

describe('a forgotten passphrase', () => {
  it('is replaced with the recovery key, and every case is there', async () => {
    const device = laptop()
    const before = await device.open()
    const { recoveryKey } = granted(await before.setUp(PASSPHRASE))
    await before.writer.becomeWriter()
    granted(await before.cases.create('zaak-1'))
    granted(await before.cases.append('zaak-1', [fact('Moeder is bang')]))
    await before.close()

    const vault = await device.open()
    granted(await vault.unlockWithRecoveryKey(recoveryKey.toLowerCase()))
    expect(texts(granted(await vault.cases.read('zaak-1')).facts)).toEqual(['Moeder is bang'])
    granted(await vault.changePassphrase({ recoveryKey }, 'een nieuw begin vandaag'))
    await vault.lock()
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
    granted(await vault.unlock('een nieuw begin vandaag'))
  })

  it('is not replaced with the recovery key of another laptop', async () => {
    const other = granted(await (await laptop().open()).setUp(PASSPHRASE))
    const device = laptop()
    await (await device.work()).close()
    const vault = await device.open()
    expect(codeOf(await vault.unlockWithRecoveryKey(other.recoveryKey))).toBe('wrong-recovery-key')
    expect(codeOf(await vault.unlockWithRecoveryKey('12345'))).toBe('recovery-key-mistyped')
    expect(vault.status()).toBe('locked')
  })

  it('leaves the old recovery key worthless once there is a new one', async () => {
    const vault = await laptop().open()
    const { recoveryKey: old } = granted(await vault.setUp(PASSPHRASE))
    const { recoveryKey } = granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
    await vault.lock()
    expect(codeOf(await vault.unlockWithRecoveryKey(old))).toBe('wrong-recovery-key')
    granted(await vault.unlockWithRecoveryKey(recoveryKey))
  })
})
