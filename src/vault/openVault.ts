import { ok, refused, type Result } from '#base'
import { makeCases } from './cases/cases'
import { makeCaseKeyRenewal } from './cases/renewCaseKeys'
import type { LiftLog } from './cases/former'
import { makeLifting } from './cases/lifting'
import { loadWork } from './cases/loadWork'
import type { ParseFact } from './cases/read'
import type { Database } from './disk/database'
import { createKeyedQueue } from './disk/keyedQueue'
import { openDatabase, type OpenTrouble } from './disk/openDatabase'
import { watchClosing, type Closing } from './disk/watchClosing'
import { makeWriter, type WriterInside } from './disk/writer'
import { makeDevice } from './documents/device'
import { makeDocument } from './documents/document'
import { makeDrafts } from './documents/drafts'
import type { Parse } from './documents/parse'
import { askPersistence, askRoom } from './documents/persistence'
import { makeLeftovers } from './documents/leftovers'
import { makeSummaries } from './documents/summaries'
import { makeWaitingDrafts } from './documents/waitingDrafts'
import { watchAttempts, type Attempts } from './keys/attempts'
import { calibrate } from './keys/calibrate'
import { makeKeyring } from './keys/keyring'
import { makeSessionKeeper } from './keys/session'
import { makeSlotCopy } from './keys/slotCopy'
import { readStanding, type Found } from './keys/slots'
import { withSession } from './keys/withSession'
import { OWNER, type LaneOwner } from './lanes/laneOwner'
import { makeLaneOwners } from './lanes/laneOwners'
import { thisBrowser, type Machine } from './machine'
import { makeErasure } from './secret/erasure'
import { makeSecretLocks } from './secret/secretLocks'
import { makeSettler } from './secret/settleIn'
import { noteCounter } from './soundness/lastCounter'
import { makeSetKeeper } from './soundness/setKeeper'
import { makeSoundness } from './soundness/soundness'
import type { Vault } from './vault'

/** How to read what the vault keeps without knowing it: whatever was decrypted is parsed, never trusted. */
export interface VaultParts<Digest, Settings> {
  /** Brings in what these are read with; nothing is read before. Absent where it is there already. */
  readonly ready?: () => Promise<unknown>
  readonly parseFact: ParseFact
  /** Brings a log of format 1 into the form of today; as it is where it is left out. */
  readonly liftLog?: LiftLog
  readonly parseDigest: Parse<Digest>
  readonly parseSettings: Parse<Settings>
}

/** Opens the vault of this device, still locked. Refuses where the browser cannot keep one. */
export async function openVault<Digest, Settings>(
  parts: VaultParts<Digest, Settings>,
  machine: Machine | null = thisBrowser(),
): Promise<Result<Vault<Digest, Settings>, OpenTrouble>> {
  if (machine === null) return refused({ code: 'unsupported' })
  if (machine.runsWebAssembly?.() === false) return refused({ code: 'no-webassembly' })
  const closing = watchClosing()
  const database = await openDatabase(machine, closing)
  if (!database.ok) return database
  // Not waited for: somebody wants to start.
  void machine.settleDisk()
  const standing = await readStanding(database.value)
  if (!standing.ok) return refused({ code: 'storage-closed' })
  if (standing.value !== 'new') machine.sign.put()
  const attempts = await watchAttempts(database.value, machine.elapsed)
  return ok(build(parts, machine, database.value, attempts, standing.value, closing))
}

function build<Digest, Settings>(
  { ready, parseFact, liftLog = asItIs, parseDigest, parseSettings }: VaultParts<Digest, Settings>,
  machine: Machine,
  database: Database,
  attempts: Attempts,
  standing: Found,
  closing: Closing,
): Vault<Digest, Settings> {
  const queue = createKeyedQueue()
  const session = makeSessionKeeper()
  const { databaseName, secretFiles: files, cost, deviceKeys = null } = machine
  const { derive, costNow } = calibrate(machine.derive, cost, machine.elapsed)
  const locks = makeSecretLocks(machine.locks, databaseName)
  const secret = { database, disk: machine, files, locks }
  const erasure = makeErasure(secret, session, queue, () => goOnWithCases())
  const goOn = () => {
    soundness.begin()
    void erasure.goOn()
  }
  const keeping = { session, queue, catchUp: erasure.catchUp }
  const waiting = makeWaitingDrafts(database)
  const counter = noteCounter(machine.lastCounter)
  const set = makeSetKeeper(database, counter)
  const bareWriter = makeWriter(database, machine.locks, `${databaseName}-writer`)
  const owners = makeLaneOwners(database, bareWriter, set)
  // What is written here names this device.
  const takeOwner = async () => {
    // On its way while the first screen stands; who asks for a case waits for it, and is told where it does not come.
    void loadWork().catch(() => {})
    await withSession<LaneOwner | null>(keeping, OWNER, async (own) =>
      bareWriter.isWriter() ? owners.have(own) : ok(await owners.take(own)),
    )
  }
  const writer = writerThat(bareWriter, async () => {
    await takeOwner()
    goOn()
  })
  const soundness = makeSoundness({ database, writer, set, counter }, keeping)
  const slots = makeSlotCopy(secret)
  const leftovers = makeLeftovers(session, locks.comeIn)
  const settler = makeSettler(secret, () => waiting.isEmpty() && leftovers.isEmpty())
  const { keyRange } = machine
  const caseParts = {
    ...{ database, writer, keyRange, ready, parseFact, liftLog },
    ...{ owners, set, waiting, goOn },
  }
  const lifting = makeLifting(caseParts, keeping)
  const renewCaseKeys = makeCaseKeyRenewal(caseParts, keeping)
  // Lifting gives a case another key too.
  const goOnWithCases = async () => {
    await lifting.goOn()
    await renewCaseKeys()
  }
  const keyring = makeKeyring({
    ...{ database, secret, settler, slots, session, attempts, derive, cost, costNow, deviceKeys },
    ...{
      counter,
      entered: takeOwner,
      goOn,
      standing,
      work: queue,
      writer,
      leftovers,
      sign: machine.sign,
    },
  })
  // Files that no longer hold anything are overwritten at each start, before anybody unlocks.
  void erasure.goOn()
  const lock: typeof keyring.lock = async (left) => {
    await keyring.lock(left)
    counter.settle()
  }
  return {
    ...{ ...keyring, lock },
    cases: makeCases(caseParts, keeping),
    erasure,
    lifting,
    soundness,
    thisDevice: () => {
      const own = session.isOpen() ? session.present() : null
      return own && owners.id(own)
    },
    summaries: makeSummaries({ database, writer, ready, parseDigest }, keeping),
    drafts: makeDrafts(database, waiting, keeping),
    settings: makeDocument('settings', database, parseSettings, keeping),
    backups: makeDocument('backups', database, ok, keeping),
    passphraseNote: makeDocument('passphrase', database, ok, keeping),
    device: makeDevice(database),
    writer,
    persistence: () => askPersistence(machine.storage),
    room: () => askRoom(machine.storage),
    looksPrivate: async () => (await machine.looksPrivate?.()) ?? false,
    leftovers,
    wall: () => (session.isOpen() ? (session.present()?.keys.wall ?? null) : null),
    storageClosed: closing.why,
    onStorageClosed: closing.onClosed,
    close: async () => {
      await lock()
      closing.stop()
      database.close()
    },
  }
}

function asItIs(facts: readonly unknown[]): readonly unknown[] {
  return facts
}

/** A writer that does something once it may write, and is asked for after that. */
function writerThat(writer: WriterInside, once: () => Promise<void>): WriterInside {
  const then = (ask: () => Promise<boolean>) => async () => {
    const may = await ask()
    if (may) await once()
    return may
  }
  return {
    ...writer,
    becomeWriter: then(writer.becomeWriter),
    takeOver: then(writer.takeOver),
  }
}
