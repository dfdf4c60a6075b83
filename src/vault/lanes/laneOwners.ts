import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import type { Database } from '../disk/database'
import { createKeyedQueue } from '../disk/keyedQueue'
import { parseCaseRow, parseSealedRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { WriterInside } from '../disk/writer'
import type { Keys } from '../keys/keys'
import type { Session } from '../keys/session'
import { readUnder } from '../secret/readUnder'
import { base64url, utf8 } from '../sealing/bytes'
import { isSet, type SetKeeper } from '../soundness/setKeeper'
import { sealSet, SET } from '../soundness/setRow'
import { sumsOf } from '../soundness/sums'
import { makeOwner, openOwner, OWNER, type LaneOwner } from './laneOwner'

/** Knows who writes the lanes of this laptop. */
export interface LaneOwners {
  /** The id of this device; null as long as it has none, or is not known. */
  readonly id: (session: Session) => string | null
  /** Takes it from the disk, where it is there. Throws where the disk does, and `OtherEpoch`. */
  readonly take: (session: Session) => Promise<LaneOwner | null>
  /**
   * Has this device have one, before anything is written that names it; with it comes the seal of the set, in a vault that
   * never had one. Only the writer makes it. Throws where the disk does, and `OtherEpoch`.
   */
  readonly have: (session: Session) => Promise<Result<LaneOwner, StorageTrouble>>
  /** The lane of this device in a case, on whose name nobody can see whose it is. Throws as `have` does. */
  readonly laneIn: (session: Session, caseId: string) => Promise<Result<string, StorageTrouble>>
}

/** How often it may turn out that another window made one meanwhile. */
const TRIES = 3

interface Own {
  readonly owner: LaneOwner
  readonly names: Map<string, Promise<string>>
}

/** Makes it. */
export function makeLaneOwners(
  database: Database,
  writer: WriterInside,
  set: SetKeeper,
): LaneOwners {
  const queue = createKeyedQueue()
  const known = new WeakMap<Session, Own>()

  const keep = (session: Session, owner: LaneOwner): LaneOwner => {
    known.set(session, { owner, names: new Map() })
    return owner
  }

  const take = async (session: Session): Promise<LaneOwner | null> => {
    const before = known.get(session)
    if (before !== undefined) return before.owner
    const { keys } = session
    const row = await readUnder(database, keys, ['documents'], () => database.documents.get(OWNER))
    const owner = await openOwner(keys, row)
    return owner === null ? null : keep(session, owner)
  }

  const make = async (session: Session): Promise<Result<LaneOwner, StorageTrouble>> => {
    for (let nth = 0; nth < TRIES; nth += 1) {
      const present = await take(session)
      if (present !== null) return ok(present)
      const { keys } = session
      const seen = await readUnder(database, keys, ['documents', 'cases'], () =>
        Promise.all([
          database.documents.get(OWNER),
          database.device.get(SET),
          database.cases.toArray(),
        ]),
      )
      const { owner, row } = await makeOwner(keys)
      const begins = await firstSet(keys, seen[1], seen[2])
      const written = await writeAsWriter<readonly unknown[], null, StorageTrouble | 'moved-on'>(
        database,
        writer,
        {
          tables: ['documents'],
          keys,
          look: () => Promise.all([database.documents.get(OWNER), database.device.get(SET)]),
          write: async ([other, present]) => {
            if (!isSame(other, seen[0]) || !isSame(present, seen[1])) return refused('moved-on')
            await database.documents.put(row)
            if (begins !== null) await database.device.put(begins)
            return ok(null)
          },
        },
      )
      if (written.ok) {
        if (begins !== null) set.sealedAnew(1)
        return ok(keep(session, owner))
      }
      if (written.refusal !== 'moved-on') return refused(written.refusal)
    }
    return refused({ code: 'write-failed' })
  }

  const have: LaneOwners['have'] = async (session) => {
    const before = known.get(session)
    // While no case is changed here: the first seal of the set holds all there are.
    return before === undefined
      ? queue.run(OWNER, () => set.alone(() => make(session)))
      : ok(before.owner)
  }

  return {
    id: (session) => known.get(session)?.owner.id ?? null,
    take,
    have,
    laneIn: async (session, caseId) => {
      const owner = await have(session)
      if (!owner.ok) return owner
      const names = known.get(session)?.names
      const name = names?.get(caseId) ?? laneName(session.keys, caseId, owner.value.id)
      names?.set(caseId, name)
      return ok(await name)
    },
  }
}

/** The name of a lane on the disk. */
async function laneName({ lanes }: Keys, caseId: string, device: string): Promise<string> {
  const hash = await crypto.subtle.sign('HMAC', lanes, utf8(`lane/${caseId}/${device}`))
  return base64url(new Uint8Array(hash, 0, 16))
}

/**
 * The first seal of the set, over the cases of format 1 that there are. Null where there is one already, or it is missing: no
 * case of format 2 was ever written without.
 */
async function firstSet(keys: Keys, seen: unknown, cases: readonly unknown[]) {
  if (seen !== undefined) return null
  const rows = cases.map(parseCaseRow).filter((row) => row !== null)
  if (rows.some(({ format }) => format === 2)) return null
  return sealSet(keys, { counter: 1, ...(await sumsOf(keys.marks, rows)) })
}

function isSame(seen: unknown, before: unknown): boolean {
  return isSet(seen, parseSealedRow(before)?.sealed ?? null)
}
