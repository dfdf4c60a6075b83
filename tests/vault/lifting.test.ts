import { describe, expect, it } from 'vitest'
import { ok, type Result } from '#base'
import { liftLog, parseFact, type Fact } from '#conference'
import { openVault, type Vault } from '#vault'
import { deriveHere } from '../../src/vault/keys/argon2'
import type { Machine } from '../../src/vault/machine'
import { asBefore, asLifted, someCase } from '../exchange/someCase'
import { breakWrite, type Fault } from './everyWrite/breakWrite'
import { codeOf, fact, granted, PASSPHRASE } from './laptop'
import { dump, tamper, type Row } from './rawDisk'
import { laptopWith, readReleased } from './released'

const SOUND = { status: 'sound', cases: [], unnamed: false, wholeDisk: false }
const CODES = { 'zaak-1': 'OEF-01', 'zaak-2': 'OEF-02' }
const derived = new Map<string, ReturnType<typeof deriveHere>>()

/** The derivation of a real laptop, each key once: how dear it is, is not looked at here. */
const derive: Machine['derive'] = (secret, salt, cost) => {
  const name = JSON.stringify([[...secret], [...salt], cost])
  const key = derived.get(name) ?? deriveHere(secret, salt, cost)
  derived.set(name, key)
  return key.then((bytes) => bytes.slice())
}

/** A laptop with a vault of format 1: two cases of sixteen facts, one that runs and one that was sealed together. */
async function former(): Promise<{ readonly machine: Machine }> {
  return { machine: { ...(await laptopWith(readReleased('v2'))), derive } }
}

type Device = Awaited<ReturnType<typeof former>>
type Lift = (facts: readonly unknown[]) => readonly unknown[]
type Parse = (value: unknown) => Result<Fact, unknown>
type Opened = Vault<unknown, unknown>

/** Opens a window that only reads. */
async function readIn(
  { machine }: Device,
  lift: Lift = liftLog,
  parse: Parse = parseFact,
): Promise<Opened> {
  const parts = { parseFact: parse, liftLog: lift, parseDigest: ok, parseSettings: ok }
  const vault = granted(await openVault(parts, machine))
  granted(await vault.unlock(PASSPHRASE))
  return vault
}

/** Opens a window that may write, and waits until it did what is to be done. */
async function workIn(device: Device, lift?: Lift): Promise<Opened> {
  const vault = await readIn(device, lift)
  await vault.writer.takeOver()
  await vault.erasure.goOn()
  return vault
}

/** The stores as they lie there. */
const disk = (device: Device) => dump(device as Parameters<typeof dump>[0])
const change = (device: Device, store: string, how: (rows: readonly Row[]) => readonly Row[]) =>
  tamper(device as Parameters<typeof tamper>[0], store, how)
const formats = async (device: Device) => (await disk(device))['cases']?.map((row) => row['format'])

async function expectWhole(vault: Opened): Promise<void> {
  for (const [id, code] of Object.entries(CODES)) {
    expect(granted(await vault.cases.read(id)).facts).toEqual(asLifted(someCase(code)))
  }
}

describe('a vault of format 1', () => {
  it('is read as it lies there by a window that may not write', async () => {
    const device = await former()
    const vault = await readIn(device)
    await expectWhole(vault)
    expect(vault.thisDevice()).toBeNull()
    await vault.erasure.goOn()
    expect(await formats(device)).toEqual([undefined, undefined])
    expect((await vault.soundness.look()).status).toBe('sound')
  })

  it('is lifted by the first window that may: it says how far it is, once, and everything is there', async () => {
    const device = await former()
    const vault = await readIn(device)
    const told: number[] = []
    vault.lifting.onChange(() => told.push(vault.lifting.standing().left))
    await vault.writer.becomeWriter()
    await vault.erasure.goOn()
    expect(told).toEqual([2, 1, 0])
    expect(vault.lifting.standing()).toEqual({ left: 0, damaged: 0 })
    expect(await formats(device)).toEqual([2, 2])
    const { facts, cases } = await disk(device)
    expect(facts).toEqual([])
    expect(cases?.map((row) => row['generation'])).toEqual([2, 3])
    await expectWhole(vault)
    expect(granted(await vault.summaries.all()).toRemake).toEqual([])
    expect(await vault.soundness.look()).toEqual(SOUND)
    const id = vault.thisDevice()
    expect(id).toMatch(/^[\w-]{22}$/)
    await vault.close()
    const next = await workIn(device)
    expect(next.thisDevice()).toBe(id)
    expect(next.lifting.standing().left).toBe(0)
    granted(await next.cases.append('zaak-1', [fact('daarna')]))
    expect(granted(await next.cases.read('zaak-1')).facts).toHaveLength(17)
    expect(await next.soundness.look()).toEqual(SOUND)
  })

  it('gives a case to who writes to it, writes it anew or destroys it before it was lifted', async () => {
    const device = await former()
    const vault = await readIn(device)
    const becoming = vault.writer.becomeWriter()
    const written = vault.cases.append('zaak-1', [fact('meteen')])
    await becoming
    // Whether it came before this window might write depends on nothing that is promised.
    if (!(await written).ok) granted(await vault.cases.append('zaak-1', [fact('meteen')]))
    granted(await vault.cases.destroy('zaak-2'))
    await vault.erasure.goOn()
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(17)
    const { facts, cases } = await disk(device)
    expect([facts, cases?.length]).toEqual([[], 1])
    expect(await vault.soundness.look()).toEqual(SOUND)
  })

  it('is whole, and goes on being lifted, wherever a write of that failed or the browser was killed', async () => {
    // Lifts with the n-th write broken; 0: none. Out: how many writes there were.
    const liftBroken = async (device: Device, nth: number, fault: Fault): Promise<number> => {
      const first = await readIn(device)
      await first.erasure.goOn()
      const planted = breakWrite(nth, fault)
      await first.writer.takeOver()
      await first.erasure.goOn()
      planted.stop()
      await first.close()
      return planted.writes()
    }
    const writes = await liftBroken(await former(), 0, 'failed')
    expect(writes).toBeGreaterThan(10)
    for (let nth = 1; nth <= writes; nth += 1) {
      for (const fault of ['closed', 'failed'] as const) {
        const device = await former()
        await liftBroken(device, nth, fault)
        const reader = await readIn(device)
        await expectWhole(reader)
        await reader.close()
        const next = await workIn(device)
        expect(await formats(device)).toEqual([2, 2])
        expect((await disk(device))['facts']).toEqual([])
        await expectWhole(next)
        expect(await next.soundness.look()).toEqual(SOUND)
        await next.close()
      }
    }
  }, 60_000)

  it('keeps a damaged case as it is, which is read as far as it goes, and lifts it once it is whole', async () => {
    const device = await former()
    const kept = (await disk(device))['facts'] ?? []
    await change(device, 'facts', (rows) =>
      rows.filter((row) => row['caseId'] !== 'zaak-1' || row['first'] !== 4),
    )
    const vault = await workIn(device)
    expect(vault.lifting.standing()).toEqual({ left: 0, damaged: 1 })
    expect(await formats(device)).toEqual([undefined, 2])
    expect(codeOf(await vault.cases.read('zaak-1'))).toBe('case-damaged')
    expect(codeOf(await vault.cases.append('zaak-1', [fact('erbij')]))).toBe('case-damaged')
    expect(granted(await vault.cases.readWhatCanBeRead('zaak-1'))).toMatchObject({ lost: 1 })
    expect(await vault.soundness.look()).toEqual(SOUND)
    await vault.close()
    await change(device, 'facts', () => kept.filter((row) => row['caseId'] === 'zaak-1'))
    const next = await workIn(device)
    expect(next.lifting.standing()).toEqual({ left: 0, damaged: 0 })
    await expectWhole(next)
    expect(await next.soundness.look()).toEqual(SOUND)
  })

  it('notices a case of format 1 that is put back after it was destroyed, or after it was lifted', async () => {
    const device = await former()
    const before = await disk(device)
    const back = async (id: string) => {
      for (const [store, field] of [
        ['cases', 'id'],
        ['facts', 'caseId'],
      ] as const) {
        const old = (before[store] ?? []).filter((row) => row[field] === id)
        await change(device, store, (rows) => [...rows.filter((row) => row[field] !== id), ...old])
      }
    }
    const vault = await workIn(device)
    granted(await vault.cases.append('zaak-1', [fact('daarna')]))
    granted(await vault.cases.destroy('zaak-2'))
    await back('zaak-2')
    expect((await vault.soundness.look()).cases).toEqual([{ id: 'zaak-2', how: 'backAgain' }])
    granted(await vault.cases.destroy('zaak-2'))
    granted(await vault.soundness.accept())
    await back('zaak-1')
    expect((await vault.soundness.look()).cases).toEqual([{ id: 'zaak-1', how: 'changed' }])
  })

  it('comes out in the form of today, before it is lifted and after', async () => {
    const device = await former()
    const lift: Lift = (facts) => facts.map((one) => ({ ...Object(one), device: 'eerder' }))
    const asItIs: Parse = (value) => ok(value as Fact)
    const expected = lift(asBefore(someCase('OEF-01')))
    const reader = await readIn(device, lift, asItIs)
    expect(granted(await reader.cases.read('zaak-1')).facts).toEqual(expected)
    await reader.close()
    await (await workIn(device, lift)).close()
    const later = await readIn(device, undefined, asItIs)
    expect(granted(await later.cases.read('zaak-1')).facts).toEqual(expected)
  })
})
