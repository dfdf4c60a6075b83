import { describe, expect, it, vi } from 'vitest'
import { openVault } from '#vault'
import { parseFact, liftLog } from '#conference'
import { ok } from '#base'
import { beginFreshLog } from '../../src/vault/disk/freshLog'
import { askPersistence } from '../../src/vault/documents/persistence'
import { looksPrivate } from '../../src/vault/documents/privateWindow'
import { SCHEMA_VERSION } from '../../src/vault/disk/database'
import { runsWebAssembly } from '../../src/vault/keys/runsWebAssembly'
import { codeOf, facts, granted, laptop } from './laptop'

const readAnything = { parseFact, liftLog, parseDigest: ok, parseSettings: ok }

function upgrade(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('beraad', version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })
}

describe('what the browser promises', () => {
  const storage = (answers: { persisted: boolean; persist: () => Promise<boolean> }) => ({
    persisted: () => Promise.resolve(answers.persisted),
    persist: answers.persist,
    estimate: () => Promise.resolve({ usage: 2_000, quota: 9_000 }),
  })

  it('is told truthfully', async () => {
    const device = laptop()
    const yes = () => Promise.resolve(true)
    const no = () => Promise.resolve(false)
    const room = { usage: 2_000, quota: 9_000 }
    const asked = vi.fn<() => Promise<boolean>>(yes)
    const there = await device.open({ storage: storage({ persisted: true, persist: asked }) })
    expect(await there.persistence()).toEqual({ answer: 'granted', ...room })
    expect(asked).not.toHaveBeenCalled()
    const granting = await device.open({ storage: storage({ persisted: false, persist: yes }) })
    expect(await granting.persistence()).toEqual({ answer: 'granted', ...room })
    const refusing = await device.open({ storage: storage({ persisted: false, persist: no }) })
    expect(await refusing.persistence()).toEqual({ answer: 'refused', ...room })
    const broken = await device.open({
      storage: {
        persisted: () => Promise.reject(new TypeError('no')),
        persist: no,
        estimate: () => Promise.reject(new TypeError('no')),
      },
    })
    const unknown = { answer: 'unsupported', usage: null, quota: null }
    expect(await broken.persistence()).toEqual(unknown)
    expect(await (await device.open()).persistence()).toEqual(unknown)
  })
})

describe('a browser that asks its user', () => {
  it('is said to wait after five seconds, and asked again it tells the answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let answer = (_granted: boolean) => {}
    const storage = {
      persisted: () => Promise.resolve(false),
      persist: () => new Promise<boolean>((resolve) => (answer = resolve)),
      estimate: () => Promise.resolve({ usage: 1, quota: 9 }),
    }
    const asked = askPersistence(storage)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await asked).toEqual({ answer: 'waiting', usage: 1, quota: 9 })
    const again = askPersistence(storage)
    await vi.advanceTimersByTimeAsync(1_000)
    answer(true)
    expect(await again).toMatchObject({ answer: 'granted' })
    vi.useRealTimers()
  })

  it('is asked for its room without being asked to keep anything', async () => {
    const persist = vi.fn<() => Promise<boolean>>()
    const estimate = () => Promise.resolve({ usage: 2_000, quota: 9_000 })
    const vault = await laptop().open({
      storage: { persisted: () => Promise.resolve(false), persist, estimate },
    })
    expect(await vault.room()).toEqual({ usage: 2_000, quota: 9_000 })
    expect(persist).not.toHaveBeenCalled()
  })
})

describe('a private window', () => {
  const GIGABYTE = 2 ** 30
  const browser = (signs: {
    readonly persisted?: boolean
    readonly quota?: number
    readonly files?: string
  }) => ({
    storage: {
      persisted: () => Promise.resolve(signs.persisted ?? false),
      estimate: () => Promise.resolve({ quota: signs.quota ?? 100 * GIGABYTE }),
      getDirectory: () =>
        signs.files === undefined
          ? Promise.resolve({} as FileSystemDirectoryHandle)
          : Promise.reject(new DOMException('no', signs.files)),
    },
    mostMemory: 4 * GIGABYTE,
  })

  it('is known by what it refuses, or by how little room it has', async () => {
    expect(await looksPrivate(browser({ files: 'SecurityError' }))).toBe(true)
    expect(await looksPrivate(browser({ quota: 2 * GIGABYTE }))).toBe(true)
  })

  it('is not seen where storage is kept, has room, or is only busy', async () => {
    expect(await looksPrivate(browser({}))).toBe(false)
    expect(await looksPrivate(browser({ persisted: true, quota: GIGABYTE }))).toBe(false)
    expect(await looksPrivate(browser({ files: 'InvalidStateError' }))).toBe(false)
    expect(await (await laptop().open()).looksPrivate()).toBe(false)
  })
})

describe('a browser without WebAssembly', () => {
  it('is told apart from one with too little memory, before any passphrase is asked for', async () => {
    const { machine } = laptop()
    expect(
      codeOf(await openVault(readAnything, { ...machine, runsWebAssembly: () => false })),
    ).toBe('no-webassembly')
    granted(await openVault(readAnything, { ...machine, runsWebAssembly }))
    vi.stubGlobal('WebAssembly', undefined)
    expect(runsWebAssembly()).toBe(false)
    vi.unstubAllGlobals()
    expect(runsWebAssembly()).toBe(true)
  })
})

describe('a fresh log at the start', () => {
  it('leaves nothing behind, and says nothing when it fails', async () => {
    const { machine } = laptop()
    await beginFreshLog(machine)
    expect(await machine.indexedDB.databases()).toEqual([])
    vi.spyOn(machine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    await beginFreshLog(machine)
  })
})

describe('a database that closes under us', () => {
  it('is told when another window brings a newer version, and nothing is written after that', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    const closed = vi.fn<() => void>()
    vault.onStorageClosed(closed)
    // Dexie warns on the console that it closes: that is what is looked for here.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const newer = await upgrade(device.machine.indexedDB, (SCHEMA_VERSION + 1) * 10)
    expect(closed).toHaveBeenCalled()
    expect(codeOf(await vault.cases.append('zaak-1', facts(1)))).toBe('storage-closed')
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('storage-closed')
    expect(codeOf(await vault.summaries.all())).toBe('storage-closed')
    expect(codeOf(await vault.cases.list())).toBe('storage-closed')
    newer.close()
    const older = await openVault(readAnything, device.machine)
    expect(codeOf(older)).toBe('newer-version')
  })

  it('says so when there is no database to open, or no way to keep one', async () => {
    const { machine } = laptop()
    vi.spyOn(machine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(codeOf(await openVault(readAnything, machine))).toBe('storage-closed')
    expect(codeOf(await openVault(readAnything, null))).toBe('unsupported')
  })

  it('is not told of when it was closed on purpose', async () => {
    const vault = await laptop().work()
    const closed = vi.fn<() => void>()
    vault.onStorageClosed(closed)
    await vault.close()
    expect(closed).not.toHaveBeenCalled()
    expect(vault.status()).toBe('locked')
  })
})
