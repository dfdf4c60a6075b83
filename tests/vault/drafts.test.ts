import { describe, expect, it } from 'vitest'
import { codeOf, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from './laptop'
import { failWritesTo, mendDisk } from './failingDisk'
import { dump, tamper } from './rawDisk'
import type { Database, DocumentRow } from '../../src/vault/disk/database'
import { makeWaitingDrafts, type WaitingDraft } from '../../src/vault/documents/waitingDrafts'
import type { Keys } from '../../src/vault/keys/keys'

const PLACE = { caseId: 'zaak-1', field: 'beeld.zorgen' }

/** A window at work, with the two cases in which is typed. */
async function atWork(device: Laptop): Promise<TestVault> {
  const vault = await device.work()
  for (const id of ['zaak-1', 'zaak-2']) granted(await vault.cases.create(id))
  return vault
}

/** Sealed documents on the disk, but for the key pair of the device. */
const draftsOn = async (device: Laptop) =>
  (await dump(device))['documents']?.filter((row) => row['id'] !== 'device')

describe('a sentence that is being typed', () => {
  it('comes back after locking, with the place of the cursor', async () => {
    const device = laptop()
    const vault = await atWork(device)
    granted(await vault.drafts.put(PLACE, { text: 'En toen zei', cursor: 7 }))
    await vault.close()
    const again = await device.open()
    expect(codeOf(await again.drafts.peek(PLACE))).toBe('locked')
    granted(await again.unlock(PASSPHRASE))
    expect(granted(await again.drafts.peek(PLACE))).toEqual({ text: 'En toen zei', cursor: 7 })
    expect(granted(await again.drafts.take(PLACE))).toEqual({ text: 'En toen zei', cursor: 7 })
    expect(granted(await again.drafts.take(PLACE))).toBeNull()
  })

  it('is the last that was typed, however fast', async () => {
    const device = laptop()
    const vault = await atWork(device)
    const typed = Array.from({ length: 50 }, (_, index) => 'x'.repeat(index))
    await Promise.all(typed.map((text) => vault.drafts.put(PLACE, text)))
    expect(granted(await vault.drafts.peek(PLACE))).toBe('x'.repeat(49))
    expect(await draftsOn(device)).toHaveLength(1)
  })

  it('has a place of its own in each field and each case', async () => {
    const vault = await atWork(laptop())
    const places = [
      PLACE,
      { ...PLACE, caseId: 'zaak-2' },
      { ...PLACE, field: 'x' },
      { ...PLACE, caseId: null },
    ]
    for (const [index, place] of places.entries()) granted(await vault.drafts.put(place, index))
    for (const [index, place] of places.entries()) {
      expect(granted(await vault.drafts.peek(place))).toBe(index)
    }
    granted(await vault.drafts.remove(PLACE))
    expect(granted(await vault.drafts.peek(PLACE))).toBeNull()
  })

  it('is kept by a window that only reads, too: what is typed there is typed', async () => {
    const device = laptop()
    await atWork(device)
    const reader = await device.open()
    granted(await reader.unlock(PASSPHRASE))
    expect(reader.writer.isWriter()).toBe(false)
    granted(await reader.drafts.put(PLACE, 'halve zin'))
  })

  it('is not removed by taking when it cannot be opened', async () => {
    const device = laptop()
    const vault = await atWork(device)
    granted(await vault.drafts.put(PLACE, 'halve zin'))
    await tamper(device, 'documents', (rows) =>
      rows.map((row) => ({ ...row, sealed: new Uint8Array(50) })),
    )
    expect(codeOf(await vault.drafts.take(PLACE))).toBe('unreadable')
    expect(await draftsOn(device)).toHaveLength(1)
  })

  it('does not outlive its case, also where it was still on its way when that was destroyed', async () => {
    const device = laptop()
    const vault = await atWork(device)
    const before = Array.from({ length: 9 }, (_, at) => vault.drafts.put(PLACE, `zin ${at}`))
    const destroyed = vault.cases.destroy('zaak-1')
    const after = Array.from({ length: 9 }, (_, at) =>
      vault.drafts.put({ ...PLACE, field: `veld-${at}` }, 'halve zin'),
    )
    granted(await destroyed)
    for (const put of await Promise.all([...before, ...after])) granted(put)
    granted(await vault.drafts.put(PLACE, 'te laat'))
    expect(await draftsOn(device)).toEqual([])
    expect(vault.drafts.isSaved()).toBe(true)
    expect(granted(await vault.cases.traces('zaak-1'))).toMatchObject({ cases: 0, drafts: 0 })
  })
})

describe('a sentence that is typed faster than the disk writes', () => {
  it('gets there all the same, the newest that waits at that moment', async () => {
    const keys = { epoch: 0 } as Keys
    const draft = (text: string): WaitingDraft => {
      const sealed = new TextEncoder().encode(text)
      return { row: { id: 'plaats', sealed }, epoch: 0, waits: sealed }
    }
    const written: DocumentRow[] = []
    let goOn = () => {}
    const database = {
      transaction: async (_mode: string, _tables: readonly string[], work: () => Promise<void>) => {
        await new Promise<void>((resolve) => (goOn = resolve))
        return work()
      },
      device: { get: async () => undefined },
      documents: { put: async (each: DocumentRow) => void written.push(each) },
    }
    const waiting = makeWaitingDrafts(database as never as Database)
    const newest = draft('een twee')
    waiting.add(draft('een'))
    const writing = waiting.write(keys, 'plaats')
    waiting.add(newest)
    goOn()
    await writing
    expect(written).toEqual([newest.row])
    expect(waiting.isEmpty()).toBe(true)
    // Its own writing finds that it is there.
    await waiting.write(keys, 'plaats')
    expect(written).toHaveLength(1)
  })

  it('is not thrown away by taking what stood there before', async () => {
    const vault = await atWork(laptop())
    for (let round = 0; round < 40; round += 1) {
      granted(await vault.drafts.put(PLACE, 'oud'))
      const [taken] = await Promise.all([
        vault.drafts.take(PLACE),
        vault.drafts.put(PLACE, `nieuw ${round}`),
      ])
      const left = granted(await vault.drafts.peek(PLACE))
      expect([granted(taken), left]).toContain(`nieuw ${round}`)
      granted(await vault.drafts.remove(PLACE))
    }
  })
})

describe('a sentence that is on its way when its case is closed', () => {
  it('goes with the other sentences of that case, and one that is begun after it is kept', async () => {
    const device = laptop()
    const vault = await atWork(device)
    const put = (field: string) => vault.drafts.put({ ...PLACE, field }, 'halve zin')
    const before = Array.from({ length: 9 }, (_, at) => put(`voor-${at}`))
    const closed = vault.cases.rewrite('zaak-1', [], { andDrafts: true })
    // At every moment of the closing: sealed before, during or after its transaction.
    const during: ReturnType<typeof put>[] = []
    const aMoment = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 0))
    do during.push(put(`tijdens-${during.length}`))
    while ((await Promise.race([closed, aMoment()])) === null)
    granted(await closed)
    for (const each of await Promise.all([...before, ...during])) granted(each)
    expect(during.length).toBeGreaterThan(1)
    expect(await draftsOn(device)).toEqual([])
    expect(vault.drafts.isSaved()).toBe(true)
    granted(await put('daarna'))
    expect(await draftsOn(device)).toHaveLength(1)
  })
})

describe('a sentence that the disk would not take', () => {
  it('waits in this window, sealed, while it is locked, and is written when the disk can again', async () => {
    const device = laptop()
    const vault = await atWork(device)
    expect(vault.drafts.isSaved()).toBe(true)
    failWritesTo('documents', 'QuotaExceededError')
    expect(codeOf(await vault.drafts.put(PLACE, 'halve zin'))).toBe('quota-full')
    await vault.lock()
    expect(vault.drafts.isSaved()).toBe(false)
    expect(codeOf(await vault.drafts.peek(PLACE))).toBe('locked')
    granted(await vault.unlock(PASSPHRASE))
    expect(granted(await vault.drafts.peek(PLACE))).toBe('halve zin')
    expect(await draftsOn(device)).toHaveLength(0)
    mendDisk()
    // Whatever is asked for first after that: it goes to the disk.
    expect(granted(await vault.drafts.peek({ ...PLACE, field: 'x' }))).toBeNull()
    expect(vault.drafts.isSaved()).toBe(true)
    await vault.close()
    const again = await device.open()
    granted(await again.unlock(PASSPHRASE))
    expect(granted(await again.drafts.peek(PLACE))).toBe('halve zin')
  })

  it('is the last that was typed, and not what lies on the disk from before', async () => {
    const vault = await atWork(laptop())
    granted(await vault.drafts.put(PLACE, 'een'))
    failWritesTo('documents', 'UnknownError')
    await Promise.all(['een twee', 'een twee drie'].map((text) => vault.drafts.put(PLACE, text)))
    expect(granted(await vault.drafts.peek(PLACE))).toBe('een twee drie')
    mendDisk()
    granted(await vault.drafts.put(PLACE, 'vier'))
    expect(vault.drafts.isSaved()).toBe(true)
    expect(granted(await vault.drafts.take(PLACE))).toBe('vier')
    expect(granted(await vault.drafts.peek(PLACE))).toBeNull()
  })

  it('goes when it is thrown away, and one that is begun right after stays', async () => {
    const vault = await atWork(laptop())
    failWritesTo('documents', 'UnknownError')
    const { put, remove } = vault.drafts
    await Promise.all([put(PLACE, 'weg'), remove(PLACE)])
    expect(vault.drafts.isSaved()).toBe(true)
    await Promise.all([put(PLACE, 'weg'), remove(PLACE), put(PLACE, 'blijft')])
    expect(granted(await vault.drafts.peek(PLACE))).toBe('blijft')
    mendDisk()
    await Promise.all([put(PLACE, 'weg'), remove(PLACE), put(PLACE, 'blijft ook')])
    expect(granted(await vault.drafts.peek(PLACE))).toBe('blijft ook')
  })

  it('goes with its case, also when of that only the agreements stay', async () => {
    const vault = await atWork(laptop())
    for (const end of [
      () => vault.cases.rewrite('zaak-1', [], { andDrafts: true }),
      () => vault.cases.destroy('zaak-1'),
    ]) {
      failWritesTo('documents', 'UnknownError')
      await vault.drafts.put(PLACE, 'halve zin')
      await vault.drafts.put({ ...PLACE, caseId: 'zaak-2' }, 'andere zin')
      mendDisk()
      granted(await end())
      expect(granted(await vault.drafts.peek(PLACE))).toBeNull()
      expect(granted(await vault.drafts.peek({ ...PLACE, caseId: 'zaak-2' }))).toBe('andere zin')
    }
  })
})

describe('the settings', () => {
  it('are none at first, and then what was put last', async () => {
    const vault = await atWork(laptop())
    expect(granted(await vault.settings.get())).toBeNull()
    await Promise.all([
      vault.settings.put(['wijkteam']),
      vault.settings.put(['wijkteam', 'politie']),
    ])
    await vault.lock()
    expect(codeOf(await vault.settings.get())).toBe('locked')
    expect(codeOf(await vault.settings.put([]))).toBe('locked')
    granted(await vault.unlock(PASSPHRASE))
    expect(granted(await vault.settings.get())).toEqual(['wijkteam', 'politie'])
  })

  it('are called unreadable when they were damaged or swapped with a draft', async () => {
    const device = laptop()
    const vault = await atWork(device)
    granted(await vault.settings.put(['wijkteam']))
    granted(await vault.drafts.put(PLACE, ['vervalst']))
    await tamper(device, 'documents', (rows) => {
      const draft = rows.find((row) => row['id'] !== 'settings')
      return rows.map((row) => (row['id'] === 'settings' ? { ...draft, id: 'settings' } : row))
    })
    expect(codeOf(await vault.settings.get())).toBe('unreadable')
  })
})
