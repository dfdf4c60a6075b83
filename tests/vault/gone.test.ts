import { describe, expect, it, vi } from 'vitest'
import { lookUp } from '../../src/vault/disk/lookUp'
import { openToLook } from '../../src/vault/disk/openToLook'
import { codeOf, facts, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from './laptop'
import { fakeKey } from './fakeKey'
import { dump, tamper } from './rawDisk'

/** Wipes the site's data under an open window, as "clear site data" does. */
function wipe({ machine }: Laptop): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const wiping = machine.indexedDB.deleteDatabase(machine.databaseName)
    wiping.onsuccess = resolve
    wiping.onerror = reject
  })
}

const told = async (vault: TestVault, why: string) => {
  await vi.waitFor(() => expect(vault.storageClosed()).toBe(why), { timeout: 5_000 })
}

describe('a database that the browser closes', () => {
  it('and wipes: it is looked up, and nothing says that it is still there', async () => {
    const device = laptop()
    const vault = await device.work()
    const heard: string[] = []
    vault.onStorageClosed((why) => heard.push(why))
    expect(vault.storageClosed()).toBeNull()
    await wipe(device)
    await told(vault, 'wiped')
    expect(heard).toEqual(['unknown', 'wiped'])
    expect(await device.machine.indexedDB.databases()).toEqual([])
  })

  it('and leaves: it is looked up too, and said', async () => {
    const device = laptop()
    const close = closesLater(device)
    const vault = await device.work()
    const heard: string[] = []
    vault.onStorageClosed((why) => heard.push(why))
    expect(await lookUp(device.machine)).toBe('there')
    close()
    await told(vault, 'closed')
    expect(heard).toEqual(['unknown', 'closed'])
  })

  it('is not known where nobody can look', async () => {
    const { machine } = laptop()
    expect(await lookUp(machine)).toBe('gone')
    expect(await openToLook(machine)).toBe('gone')
    expect(await machine.indexedDB.databases()).toEqual([])
    vi.spyOn(machine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(await lookUp(machine)).toBe('unknown')
  })
})

describe('what the disk did not take when it locks', () => {
  const left = { caseId: 'zaak-1', words: 'vader belt elke nacht' }

  it('waits sealed, and opens with the passphrase though the disk is wiped', async () => {
    const device = laptop()
    const vault = await device.work()
    await wipe(device)
    await told(vault, 'wiped')
    await vault.lock(() => left)
    expect(vault.status()).toBe('locked')
    expect(vault.leftovers.isEmpty()).toBe(false)
    expect(codeOf(await vault.leftovers.open())).toBe('locked')
    expect(codeOf(await vault.unlock('een heel andere wachtzin'))).toBe('wrong-passphrase')
    expect(codeOf(await vault.leftovers.open())).toBe('locked')
    granted(await vault.unlock(PASSPHRASE))
    expect(granted(await vault.leftovers.open())).toEqual(left)
    vault.leftovers.drop()
    expect(granted(await vault.leftovers.open())).toBeNull()
  })

  it('opens with the recovery key and with a security key too', async () => {
    const device = laptop()
    const vault = await device.open({ deviceKeys: fakeKey() })
    const { recoveryKey } = granted(await vault.setUp(PASSPHRASE))
    granted(await vault.deviceKey.add({ passphrase: PASSPHRASE }))
    await wipe(device)
    await vault.lock(() => left)
    granted(await vault.unlockWithRecoveryKey(recoveryKey))
    expect(granted(await vault.leftovers.open())).toEqual(left)
    await vault.lock()
    granted(await vault.deviceKey.unlock())
    expect(granted(await vault.leftovers.open())).toEqual(left)
  })

  it('knows the passphrase that was changed last, and none that was before', async () => {
    const device = laptop()
    const vault = await device.work()
    const next = 'vijf andere woorden zonder verband'
    granted(await vault.changePassphrase({ passphrase: PASSPHRASE }, next))
    await wipe(device)
    await vault.lock(() => left)
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('wrong-passphrase')
    granted(await vault.unlock(next))
  })

  it('is asked for last: after all that was handed in was written', async () => {
    const vault = await laptop().work()
    granted(await vault.cases.create('zaak-1'))
    let written = false
    void vault.cases.append('zaak-1', facts(3)).then(() => (written = true))
    await vault.lock(() => {
      expect(written).toBe(true)
      return null
    })
    expect(vault.leftovers.isEmpty()).toBe(true)
  })

  it('where nothing is left, no way in stays in this window either', async () => {
    const device = laptop()
    const vault = await device.work()
    await vault.lock()
    await wipe(device)
    await told(vault, 'wiped')
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('storage-closed')
  })
})

describe('proof of who it is', () => {
  it('changes nothing, and counts a wrong passphrase', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.prove({ passphrase: PASSPHRASE }))
    const before = await dump(device)
    for (let wrong = 0; wrong < 3; wrong += 1)
      expect(codeOf(await vault.prove({ passphrase: 'van een collega' }))).toBe('wrong-passphrase')
    expect(codeOf(await vault.prove({ passphrase: PASSPHRASE }))).toBe('wait')
    expect((await dump(device))['slots']).toEqual(before['slots'])
    expect(vault.status()).toBe('open')
  })
})

describe('a start that finds no way in', () => {
  it('with cases there is damage, never a first start, and no new vault is put over them', async () => {
    const device = laptop()
    const before = await device.work()
    granted(await before.cases.create('zaak-1'))
    await before.close()
    await tamper(device, 'slots', () => [])
    const after = await device.open()
    expect(after.status()).toBe('locked')
    expect(codeOf(await after.unlock(PASSPHRASE))).toBe('vault-damaged')
    expect(codeOf(await after.setUp(PASSPHRASE))).toBe('already-set-up')
    expect((await dump(device))['cases']).toHaveLength(1)
  })

  it('is told so, and begins anew only where there truly is none', async () => {
    const device = laptop()
    const before = await device.work()
    granted(await before.cases.create('zaak-1'))
    granted(await before.cases.append('zaak-1', facts(3)))
    expect(before.hasNoWayIn()).toBe(false)
    expect(codeOf(await before.beginAnew())).toBe('already-set-up')
    await before.close()
    await tamper(device, 'slots', () => [])
    const after = await device.open()
    expect(after.hasNoWayIn()).toBe(true)
    granted(await after.beginAnew())
    const stores = await dump(device)
    for (const name of ['slots', 'cases', 'segments', 'digests', 'documents'])
      expect(stores[name]).toEqual([])
    expect([after.status(), after.wasHere()]).toEqual(['new', true])
    granted(await after.setUp(PASSPHRASE))
  })

  it('remembers that there was a vault, outside the database and without a word of a case', async () => {
    const device = laptop()
    const first = await device.open()
    expect(first.wasHere()).toBe(false)
    granted(await first.setUp(PASSPHRASE))
    expect(first.wasHere()).toBe(false)
    await first.close()
    await wipe(device)
    const after = await device.open()
    expect(after.status()).toBe('new')
    expect(after.wasHere()).toBe(true)
  })

  it('of a vault that was made before there was a sign, the next start puts it', async () => {
    const device = laptop()
    await (await device.work()).close()
    let stands = false
    const sign = { stands: () => stands, put: () => (stands = true) }
    await (await device.open({ sign })).close()
    expect(stands).toBe(true)
  })
})

/** Has the browser close the connection of a window that opens from now on, as it does on a disk that fails. */
function closesLater({ machine }: Laptop): () => void {
  const connections: IDBDatabase[] = []
  const open = machine.indexedDB.open.bind(machine.indexedDB)
  vi.spyOn(machine.indexedDB, 'open').mockImplementation((...asked) => {
    const request = open(...asked)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  })
  return () => {
    vi.restoreAllMocks()
    for (const connection of connections) {
      connection.close()
      connection.onclose?.(new Event('close'))
    }
  }
}
