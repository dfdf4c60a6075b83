import { describe, expect, it, vi } from 'vitest'
import { codeOf, facts, granted, laptop, PASSPHRASE, type Laptop, type TestVault } from '../laptop'
import { dump, tamper, type Row } from '../rawDisk'

const SOUND = { status: 'sound', cases: [], unnamed: false, wholeDisk: false }
const STORES = ['cases', 'segments', 'digests', 'documents', 'device']
type Disk = Readonly<Record<string, readonly Row[]>>

/** Three cases, the second of which is written to last, each with a line for the overview; then the window is closed. */
async function threeCases(): Promise<{ device: Laptop; before: Disk; vault: TestVault }> {
  const device = laptop()
  const vault = await device.work()
  for (const id of ['zaak-1', 'zaak-2', 'zaak-3']) {
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, facts(3)))
    granted(await vault.summaries.put(id, { line: id }, 3))
  }
  const before = await dump(device)
  return { device, before, vault }
}

const isOf = (id: string) => (row: Row) => row['id'] === id || row['caseId'] === id

/** Puts the rows of one case in these stores back as they were; `from`: of that case. */
async function putBack(device: Laptop, before: Disk, id: string, from = id): Promise<void> {
  for (const store of ['cases', 'segments', 'digests']) {
    const old = (before[store] ?? []).filter(isOf(from)).map((row) => named(row, id))
    await tamper(device, store, (rows) => [...rows.filter((row) => !isOf(id)(row)), ...old])
  }
}

function named(row: Row, id: string): Row {
  return 'caseId' in row ? { ...row, caseId: id } : { ...row, id }
}

/** What the next start says of the disk. */
async function found(device: Laptop): Promise<unknown> {
  const window = await device.open()
  granted(await window.unlock(PASSPHRASE))
  const finding = await window.soundness.look()
  await window.close()
  return finding
}

const odd = (id: string, how: string) => ({ ...SOUND, status: 'odd', cases: [{ id, how }] })

describe('a disk that was left alone', () => {
  it('is sound: after writing, sealing together, destroying, putting back, and a new epoch', async () => {
    const { device, vault } = await threeCases()
    expect(await vault.soundness.look()).toEqual(SOUND)
    granted(await vault.cases.append('zaak-1', facts(300, 3)))
    granted(await vault.cases.rewrite('zaak-2', facts(2)))
    granted(await vault.cases.destroy('zaak-3'))
    granted(await vault.cases.restore('zaak-4', facts(5), { counter: 900 }))
    granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
    expect((await vault.erasure.goOn()).erased).toBe('done')
    granted(await vault.cases.append('zaak-4', facts(1, 5)))
    expect(await vault.soundness.look()).toEqual(SOUND)
    await vault.close()
    expect(await found(device)).toEqual(SOUND)
    expect(device.machine.lastCounter.read()).toBeGreaterThan(900)
  })

  it('holds a case that is put back while a new epoch begins', async () => {
    const { device, vault } = await threeCases()
    const sign = crypto.subtle.sign.bind(crypto.subtle)
    let begun = 0
    vi.spyOn(crypto.subtle, 'sign').mockImplementation(async (how, key, data) => {
      const isLane = new TextDecoder().decode(data).startsWith('lane/zaak-4/')
      if (isLane && begun === 0) {
        begun += 1
        granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
        expect((await vault.erasure.goOn()).erased).toBe('done')
      }
      return sign(how, key, data)
    })
    granted(await vault.cases.restore('zaak-4', facts(5)))
    vi.restoreAllMocks()
    expect(begun).toBe(1)
    granted(await vault.cases.append('zaak-4', facts(1, 5)))
    await vault.close()
    expect(await found(device)).toEqual(SOUND)
    const next = await device.work()
    expect(granted(await next.cases.read('zaak-4')).facts).toHaveLength(6)
  })

  it('is sound where it lies bare, and where a vault that lay bare is lifted', async () => {
    const device = laptop()
    const first = await device.open()
    granted(await first.setUp(PASSPHRASE))
    await first.writer.becomeWriter()
    granted(await first.cases.create('zaak-1'))
    granted(await first.cases.append('zaak-1', facts(3)))
    expect(await first.soundness.look()).toEqual(SOUND)
    await first.close()
    const next = await device.work()
    expect((await dump(device))['cases']).toMatchObject([{ bare: 'once' }])
    expect(await next.soundness.look()).toEqual(SOUND)
    granted(await next.cases.append('zaak-1', facts(2, 3)))
    await next.close()
    expect(await found(device)).toEqual(SOUND)
  })

  it('is sound when several cases are written to at once, from one window and then another', async () => {
    const { device, vault } = await threeCases()
    const ids = ['zaak-1', 'zaak-2', 'zaak-3']
    const at = (window: TestVault, from: number) =>
      Promise.all(facts(20, from).flatMap((one) => ids.map((id) => window.cases.append(id, [one]))))
    for (const written of await at(vault, 3)) granted(written)
    const other = await device.open()
    granted(await other.unlock(PASSPHRASE))
    await other.writer.takeOver()
    for (const written of await at(other, 23)) granted(written)
    expect(codeOf(await vault.cases.append('zaak-1', facts(1)))).toBe('not-the-writer')
    await vault.writer.takeOver()
    for (const written of await at(vault, 43)) granted(written)
    expect(await vault.soundness.look()).toEqual(SOUND)
    expect(granted(await vault.cases.read('zaak-2')).facts).toHaveLength(63)
  })
})

describe('a disk on which something was put back', () => {
  it('a case of an earlier time is named, and stays named when it is written to before it is looked at', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.append('zaak-2', facts(4, 3)))
    await vault.close()
    await putBack(device, before, 'zaak-2')
    expect(await found(device)).toEqual(odd('zaak-2', 'changed'))
    const again = await device.work()
    expect(granted(await again.cases.read('zaak-2')).facts).toHaveLength(3)
    granted(await again.cases.append('zaak-2', facts(1, 3)))
    granted(await again.cases.append('zaak-1', facts(1, 3)))
    await again.close()
    expect(await found(device)).toEqual(odd('zaak-2', 'changed'))
  })

  it('a case of before its log was written anew is named', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.rewrite('zaak-1', facts(3), { erases: false }))
    await vault.close()
    await putBack(device, before, 'zaak-1')
    expect(await found(device)).toEqual(odd('zaak-1', 'changed'))
  })

  it('a case that was cut off is named, at its end, in the middle, and with a row that says so', async () => {
    for (const [gone, tells] of [
      [2, false],
      [1, false],
      [2, true],
    ] as const) {
      const { device, vault } = await threeCases()
      await vault.close()
      await tamper(device, 'segments', (rows) =>
        rows.filter((row) => !(isOf('zaak-3')(row) && row['first'] === gone)),
      )
      if (tells) await tellShorter(device)
      expect(await found(device)).toEqual(odd('zaak-3', 'changed'))
    }
  })

  it('a case that was dropped is named as long as anything knows of it; else it is said', async () => {
    for (const [stores, finding] of [
      [['cases'], odd('zaak-1', 'missing')],
      [['cases', 'digests'], odd('zaak-1', 'missing')],
      [['cases', 'segments'], odd('zaak-1', 'missing')],
      [['cases', 'segments', 'digests'], { ...SOUND, status: 'odd', unnamed: true }],
    ] as const) {
      const { device, vault } = await threeCases()
      await vault.close()
      for (const store of stores) {
        await tamper(device, store, (rows) => rows.filter((row) => !isOf('zaak-1')(row)))
      }
      expect(await found(device)).toEqual(finding)
    }
  })

  it('a case that was destroyed and is back again is named', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.destroy('zaak-2'))
    await vault.close()
    await putBack(device, before, 'zaak-2')
    expect(await found(device)).toEqual(odd('zaak-2', 'backAgain'))
  })

  it('two cases that changed places are both named', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.append('zaak-2', facts(1, 3)))
    const later = await dump(device)
    await vault.close()
    await putBack(device, before, 'zaak-2', 'zaak-1')
    await putBack(device, later, 'zaak-1', 'zaak-2')
    expect(await found(device)).toMatchObject({
      status: 'odd',
      cases: [
        { id: 'zaak-1', how: 'changed' },
        { id: 'zaak-2', how: 'changed' },
      ],
    })
  })

  it('the whole disk of an earlier time is seen by the counter, also when it is written to before that', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.append('zaak-2', facts(4, 3)))
    await vault.close()
    for (const store of STORES) await tamper(device, store, () => before[store] ?? [])
    expect(await found(device)).toEqual({ ...SOUND, status: 'odd', wholeDisk: true })
    const again = await device.work()
    expect(await again.soundness.look()).toMatchObject({ wholeDisk: true })
    granted(await again.soundness.accept())
    expect(again.soundness.standing()).toEqual(SOUND)
    await again.close()
    expect(await found(device)).toEqual(SOUND)
  })

  it('a seal of the set that is gone or another is no first start, and hinders nobody', async () => {
    const { device, vault } = await threeCases()
    await vault.close()
    for (const change of [
      (rows: readonly Row[]) => rows.filter((row) => row['id'] !== 'set'),
      (rows: readonly Row[]) =>
        rows.map((row) => (row['id'] === 'set' ? { ...row, sealed: new Uint8Array(69) } : row)),
    ]) {
      await tamper(device, 'device', change)
      const window = await device.work()
      granted(await window.cases.append('zaak-1', facts(1, 3)))
      expect(await window.soundness.look()).toMatchObject({ status: 'odd', unnamed: true })
      granted(await window.soundness.accept())
      granted(await window.cases.append('zaak-1', facts(1, 4)))
      expect(await window.soundness.look()).toEqual(SOUND)
      await window.close()
    }
    expect(await found(device)).toEqual(SOUND)
  })
})

describe('the chair who has read what is odd', () => {
  it('has it sealed anew over what is there; who only reads has not', async () => {
    const { device, before, vault } = await threeCases()
    granted(await vault.cases.append('zaak-2', facts(4, 3)))
    await vault.close()
    await putBack(device, before, 'zaak-2')
    const reader = await device.open()
    granted(await reader.unlock(PASSPHRASE))
    expect(codeOf(await reader.soundness.accept())).toBe('not-the-writer')
    const told: string[] = []
    reader.soundness.onChange(() => told.push(reader.soundness.standing().status))
    await reader.soundness.look()
    expect(told).toEqual(['odd'])
    await reader.writer.becomeWriter()
    granted(await reader.soundness.accept())
    expect(told).toEqual(['odd', 'sound'])
    await reader.close()
    expect(reader.soundness.standing().status).toBe('looking')
    expect(await found(device)).toEqual(SOUND)
  })

  it('is told of nothing in a vault that was set up anew where there was another', async () => {
    const { device, vault } = await threeCases()
    await vault.close()
    for (const store of [...STORES, 'slots']) await tamper(device, store, () => [])
    const anew = await device.work()
    granted(await anew.cases.restore('zaak-1', facts(3)))
    expect(await anew.soundness.look()).toEqual(SOUND)
  })
})

/** Has the row of the third case tell of one segment less, as somebody would who reckons its head anew. */
async function tellShorter(device: Laptop): Promise<void> {
  const left = (await dump(device))['segments']?.filter(isOf('zaak-3')) ?? []
  const tags = left.map((row) => Buffer.from(row['sealed'] as Uint8Array).subarray(-16))
  const head = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.concat(tags)))
  await tamper(device, 'cases', (rows) =>
    rows.map((row) => {
      if (!isOf('zaak-3')(row)) return row
      const lanes = row['lanes'] as object[]
      return { ...row, lanes: lanes.map((lane) => ({ ...lane, next: 2, segments: 2, head })) }
    }),
  )
}
