import { ok, refused, type Result } from '#base'
import { makeCases } from './cases/cases'
import { makeCaseKeyRenewal } from './cases/renewCaseKeys'
import type { MakeLogReader } from './cases/records'
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
import { thisBrowser, type Machine } from './machine'
import { makeErasure } from './secret/erasure'
import { makeSecretLocks } from './secret/secretLocks'
import { makeSettler } from './secret/settleIn'
import type { Vault } from './vault'

/** How to read what the vault keeps without knowing it: whatever was decrypted is parsed, never trusted. */
export interface VaultParts<Digest, Settings> {
  /** Brings in what these are read with; nothing is read before. Absent where it is there already. */
  readonly ready?: () => Promise<unknown>
  readonly makeLogReader: MakeLogReader
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
  { ready, makeLogReader, parseDigest, parseSettings }: VaultParts<Digest, Settings>,
  machine: Machine,
  database: Database,
  attempts: Attempts,
  standing: Found,
  closing: Closing,
): Vault<Digest, Settings> {
  const lanes = createKeyedQueue()
  const session = makeSessionKeeper()
  const { databaseName, secretFiles: files, cost, deviceKeys = null } = machine
  const { derive, costNow } = calibrate(machine.derive, cost, machine.elapsed)
  const locks = makeSecretLocks(machine.locks, databaseName)
  const secret = { database, disk: machine, files, locks }
  const erasure = makeErasure(secret, session, lanes, () => renewCaseKeys())
  const goOn = () => void erasure.goOn()
  const keeping = { session, lanes, catchUp: erasure.catchUp }
  const waiting = makeWaitingDrafts(database)
  const writer = writerThat(makeWriter(database, machine.locks, `${databaseName}-writer`), goOn)
  const slots = makeSlotCopy(secret)
  const leftovers = makeLeftovers(session, locks.comeIn)
  const settler = makeSettler(secret, () => waiting.isEmpty() && leftovers.isEmpty())
  const { keyRange } = machine
  const caseParts = { database, writer, keyRange, ready, makeLogReader, waiting, goOn }
  const renewCaseKeys = makeCaseKeyRenewal(caseParts, keeping)
  const keyring = makeKeyring({
    ...{ database, secret, settler, slots, session, attempts, derive, cost, costNow, deviceKeys },
    ...{ goOn, standing, work: lanes, writer, leftovers, sign: machine.sign },
  })
  // Files that no longer hold anything are overwritten at each start, before anybody unlocks.
  goOn()
  return {
    ...keyring,
    cases: makeCases(caseParts, keeping),
    erasure,
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
    thisDevice: () => (session.isOpen() ? (session.present()?.keys.device ?? null) : null),
    storageClosed: closing.why,
    onStorageClosed: closing.onClosed,
    close: async () => {
      await keyring.lock()
      closing.stop()
      database.close()
    },
  }
}

/** A writer that goes on with what is left of erasing once it may write. */
function writerThat(writer: WriterInside, goOn: () => void): WriterInside {
  const then = (ask: () => Promise<boolean>) => async () => {
    const may = await ask()
    if (may) goOn()
    return may
  }
  return {
    ...writer,
    becomeWriter: then(writer.becomeWriter),
    takeOver: then(writer.takeOver),
  }
}
