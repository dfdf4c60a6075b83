import { expect, it } from 'vitest'
import { fakeKey } from './fakeKey'
import { codeOf, facts, granted, laptop, PASSPHRASE } from './laptop'
import { dump, tamper } from './rawDisk'

const proof = { passphrase: PASSPHRASE }

/** A laptop with a vault and one case, in which a security key was added. */
async function withKey() {
  const on = laptop()
  const key = fakeKey()
  const first = await on.work()
  granted(await first.cases.create('zaak-1'))
  granted(await first.cases.append('zaak-1', facts(3)))
  await first.close()
  const vault = await on.open({ deviceKeys: key })
  granted(await vault.deviceKey.add(proof))
  return { on, key, vault }
}

it('opens the vault without a passphrase, and the passphrase stays', async () => {
  const { on, key, vault } = await withKey()
  expect(await vault.deviceKey.added()).toBe(true)
  await vault.close()
  const later = await on.open({ deviceKeys: key })
  granted(await later.deviceKey.unlock())
  expect(granted(await later.cases.read('zaak-1')).facts).toHaveLength(3)
  await later.lock()
  granted(await later.unlock(PASSPHRASE))
})

it('goes on opening it after a change of passphrase', async () => {
  const { vault } = await withKey()
  granted(await vault.changePassphrase(proof, 'een heel andere lange zin'))
  await vault.lock()
  granted(await vault.deviceKey.unlock())
})

it('is added only by who knows the passphrase, and with a key that can', async () => {
  const on = laptop()
  await (await on.work()).close()
  const key = fakeKey()
  const vault = await on.open({ deviceKeys: key })
  expect(codeOf(await vault.deviceKey.unlock())).toBe('no-device-key')
  const wrong = await vault.deviceKey.add({ passphrase: 'geraden wachtzin' })
  expect(codeOf(wrong)).toBe('wrong-passphrase')
  key.fit = false
  expect(codeOf(await vault.deviceKey.add(proof))).toBe('device-key-unfit')
  expect(await vault.deviceKey.added()).toBe(false)
  expect(vault.status()).toBe('locked')
})

it('opens nothing where the key is out of reach, or is another', async () => {
  const { on, key, vault } = await withKey()
  await vault.close()
  key.inReach = false
  const later = await on.open({ deviceKeys: key })
  expect(codeOf(await later.deviceKey.unlock())).toBe('device-key-silent')
  const other = fakeKey()
  const swapped = await on.open({
    deviceKeys: { ...other, ask: (_, question) => ask(other, question) },
  })
  expect(codeOf(await swapped.deviceKey.unlock())).toBe('wrong-device-key')
  expect(swapped.status()).toBe('locked')
})

it('opens nothing any more once it was removed, which only an open vault does', async () => {
  const { vault } = await withKey()
  await vault.lock()
  expect(codeOf(await vault.deviceKey.remove())).toBe('locked')
  granted(await vault.unlock(PASSPHRASE))
  granted(await vault.deviceKey.remove())
  await vault.lock()
  expect(codeOf(await vault.deviceKey.unlock())).toBe('no-device-key')
  granted(await vault.unlock(PASSPHRASE))
})

it('leaves nothing on the disk but an id, a question and a salt beside the sealed key', async () => {
  const { on } = await withKey()
  const slot = (await dump(on))['slots']?.find((each) => each['id'] === 'device')
  expect(Object.keys(slot ?? {}).toSorted()).toEqual([
    'credential',
    'id',
    'kdf',
    'question',
    'salt',
    'sealed',
  ])
  expect(slot?.['kdf']).toEqual({ name: 'hkdf-sha-256' })
  expect(slot?.['question']).toHaveLength(32)
})

it('is no way in where its row was forged, and shuts out nobody', async () => {
  const { on, key, vault } = await withKey()
  await vault.close()
  await tamper(on, 'slots', (slots) =>
    slots.map((each) => (each['id'] === 'device' ? { ...each, credential: 'x' } : each)),
  )
  const later = await on.open({ deviceKeys: key })
  expect(await later.deviceKey.added()).toBe(false)
  expect(codeOf(await later.deviceKey.unlock())).toBe('no-device-key')
  granted(await later.unlock(PASSPHRASE))
})

async function ask(other: ReturnType<typeof fakeKey>, question: Uint8Array<ArrayBuffer>) {
  const made = await other.make(question)
  return made.ok ? { ok: true as const, value: made.value.answer } : made
}
