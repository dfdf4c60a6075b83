import type { Command, Fact } from '#conference'
import { parseFact, liftLog } from '#conference'
import { exportCase } from '#documents'
import { leidraad } from '#guide'
import { createOpenCase, type OpenCaseStore } from '#meeting'
import { ok, type Clock, type MakeId } from '#base'
import { openVault, type Vault } from '#vault'
import { makeCountedIds } from '../../driver/countedIds'
import { makeHandClock } from '../../driver/handClock'
import { granted, laptop, PASSPHRASE, type Laptop } from '../laptop'
import { breakWrite, type Fault } from './breakWrite'

/** What came of a meeting in which one write failed. */
export interface Played {
  /** How many writes there were. */
  readonly writes: number
  /** What went wrong with the promises; empty where they were kept. */
  readonly broken: readonly string[]
}

const CASE = 'zaak-1'
const CODES = { quota: 'quota-full', failed: 'write-failed', closed: 'storage-closed' } as const

/**
 * Plays a meeting on a real vault and lets its n-th write fail (0: none). Looks whether that was said, whether all that
 * was called saved is on the disk at that moment, whether the chair can export what is on screen, and whether the
 * meeting can be finished: in this window, or in a new one where the database was closed.
 */
export async function playWithFault(
  commands: readonly Command[],
  nth: number,
  fault: Fault,
): Promise<Played> {
  const broken: string[] = []
  const device = laptop()
  const parts = {
    clock: makeHandClock('2026-12-03T08:30:00.000Z'),
    makeId: makeCountedIds(),
    device: () => 'd',
  }
  let chair = await sitDown(device, parts)
  const planted = breakWrite(nth, fault)
  let looked = false
  try {
    for (const command of commands) {
      let sent = await chair.store.getState().send(command)
      if (!looked && planted.isBroken()) {
        looked = true
        broken.push(...(await whatIsNotKept(device, chair.store, fault, sent)))
        chair = await comeBack(device, parts, chair, { command, fault })
        sent = await chair.store.getState().retry()
      }
      if (!sent.ok) broken.push(`${command.type}: ${sent.refusal.code}`)
    }
  } finally {
    planted.stop()
  }
  await chair.store.getState().retry()
  broken.push(...(await whatIsNotOnDisk(device, chair.store.getState().history.facts)))
  await chair.vault.close()
  return { writes: planted.writes(), broken }
}

interface ChairParts {
  readonly clock: Clock
  readonly makeId: MakeId
  readonly device: () => string
}

interface Chair {
  readonly vault: TestVault
  readonly store: OpenCaseStore
}

/** Opens the case in a new window, or begins it. */
async function sitDown(device: Laptop, parts: ChairParts): Promise<Chair> {
  const vault = await work(device)
  const there = granted(await vault.cases.list()).includes(CASE)
  if (!there) granted(await vault.cases.create(CASE))
  const { facts } = granted(await vault.cases.read(CASE))
  const keepSummary = vault.summaries.put
  return {
    vault,
    store: createOpenCase(
      { ...parts, log: vault.cases, guide: leidraad, keepSummary },
      CASE,
      facts,
    ),
  }
}

/** Where the database was closed the window is loaded anew. What was never called saved is what the chair does once more. */
async function comeBack(
  device: Laptop,
  parts: ChairParts,
  present: Chair,
  { command, fault }: { readonly command: Command; readonly fault: Fault },
): Promise<Chair> {
  if (fault !== 'closed') return present
  const { vault, store } = present
  const again = store.getState().unsaved.length > 0
  await vault.close()
  const chair = await sitDown(device, parts)
  if (again) granted(await chair.store.getState().send(command))
  return chair
}

/** Which promises a window in trouble does not keep. */
async function whatIsNotKept(
  device: Laptop,
  store: OpenCaseStore,
  fault: Fault,
  sent: Awaited<ReturnType<ReturnType<OpenCaseStore['getState']>['send']>>,
): Promise<readonly string[]> {
  const { saving, unsaved, history } = store.getState()
  const broken: string[] = []
  const troubled = saving.status === 'trouble' ? saving.trouble.code : null
  if (unsaved.length > 0 && sent.ok) broken.push('it called saved what was not')
  if (unsaved.length > 0 && troubled !== CODES[fault]) broken.push(`it said ${troubled}`)
  if (!exportCase({ caseId: CASE, history }).includes('OEF-01'))
    broken.push('it could not be exported')
  const saved = history.facts.slice(0, history.facts.length - unsaved.length)
  return [...broken, ...(await whatIsNotOnDisk(device, saved))]
}

/** What a new window does not find of these facts, or finds beside them. */
async function whatIsNotOnDisk(device: Laptop, facts: readonly Fact[]): Promise<readonly string[]> {
  const other = await openOn(device)
  granted(await other.unlock(PASSPHRASE))
  const read = await other.cases.read(CASE)
  const { digests, toRemake } = granted(await other.summaries.all())
  await other.close()
  if (!read.ok) return [`the case did not open: ${read.refusal.code}`]
  const same = JSON.stringify(read.value.facts) === JSON.stringify(facts)
  const shown = digests.has(CASE) || toRemake.includes(CASE)
  return [
    ...(same ? [] : [`${read.value.facts.length} facts on disk, ${facts.length} called saved`]),
    ...(shown ? [] : ['the overview passes the case over in silence']),
  ]
}

async function work(device: Laptop): Promise<TestVault> {
  const vault = await openOn(device)
  if (vault.status() === 'new') granted(await vault.setUp(PASSPHRASE))
  else granted(await vault.unlock(PASSPHRASE))
  await vault.writer.takeOver()
  return vault
}

type TestVault = Vault<unknown, unknown>

async function openOn({ machine }: Laptop): Promise<TestVault> {
  // Thousands of unlockings: what the derivation is worth is tried elsewhere.
  const derive = async () => new Uint8Array(32).fill(7)
  const read = { parseFact, liftLog, parseDigest: ok, parseSettings: ok }
  return granted(await openVault(read, { ...machine, derive }))
}
