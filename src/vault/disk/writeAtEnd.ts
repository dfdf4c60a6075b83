import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { sameBytes } from '../sealing/bytes'
import { isSet, SetMoved, type SetWrite } from '../soundness/setKeeper'
import { SET } from '../soundness/setRow'
import type { Database } from './database'
import { idIn, parseCaseRow, sameLanes, type CaseRow, type SegmentRow } from './rows'
import { WRITER, type WriterInside } from './writer'

/** Where the end of a lane is to be found, and what is to stand there. */
export interface NewEnd {
  readonly before: Pick<CaseRow, 'id' | 'generation' | 'lanes'> & {
    /** The wrapped key that is written back. Where it is not that of the disk, a new epoch began or the key is another. */
    readonly wrapped: CaseRow['key']
  }
  /** Whether the row of the case is known to be as it was, as long as this window writes: then it is not looked at. */
  readonly isKnown: boolean
  /** The row that tells of the new end. */
  readonly row: CaseRow
  /** The number at which the lane ended. */
  readonly next: number
  /** All of one lane. The first of them takes the place of whatever stands at its number and after it. */
  readonly segments: readonly SegmentRow[]
  /** What of the set goes with it. */
  readonly set: SetWrite
}

export interface EndParts {
  readonly database: Database
  readonly writer: WriterInside
  readonly keyRange: typeof IDBKeyRange
}

type Refusal = StorageTrouble | 'moved-on'
type Row = NonNullable<ReturnType<typeof parseCaseRow>>

/**
 * Writes the end of a lane in one transaction that only the writer may do: all of it, or it rejects and nothing is done.
 * Refuses with `moved-on` where the end is not where it was expected. Rejects with `SetMoved`.
 *
 * Everything is asked at once, the looking and the writing, and given up where what is seen does not fit: a question
 * that waits for the answer to another costs the chair time at every key press. For the same reason it goes past Dexie.
 */
export async function writeAtEnd(parts: EndParts, end: NewEnd): Promise<Result<null, Refusal>> {
  if (!parts.writer.isWriter()) return refused({ code: 'not-the-writer' })
  const written = await transact(parts, end)
  if (!written.ok && written.refusal !== 'moved-on' && written.refusal.code === 'not-the-writer') {
    parts.writer.lose()
  }
  return written
}

function transact({ database, writer, keyRange }: EndParts, end: NewEnd) {
  return new Promise<Result<null, Refusal>>((resolve, reject) => {
    const transaction = begin(database)
    let refusal: Refusal | null = null
    let setMoved = false
    const refuse = (why: Refusal) => {
      if (refusal !== null) return
      refusal = why
      transaction.abort()
    }
    transaction.oncomplete = () => resolve(ok(null))
    transaction.onabort = () => {
      if (refusal !== null) resolve(refused(refusal))
      else if (setMoved) reject(new SetMoved())
      else if (!database.isOpen()) reject(closed())
      else reject(transaction.error ?? new Error('the browser gave up a transaction'))
    }
    const { before, isKnown, row, next, segments, set } = end
    const lane = transaction.objectStore('segments')
    const cases = transaction.objectStore('cases')
    const device = transaction.objectStore('device')
    try {
      if (!isKnown) {
        look(cases.get(before.id), (seen) => {
          const present = parseCaseRow(seen)
          if (present === null) refuse({ code: 'case-unknown' })
          else if (!isSameEnd(present, before)) refuse('moved-on')
        })
      }
      // Two rows with one question.
      look(device.getAll(keyRange.bound(SET, WRITER)), (seen) => {
        const rows: readonly unknown[] = seen
        const rowOf = (id: string) => rows.find((one) => idIn(one) === id)
        if (refusal !== null) return
        if (!writer.isNamedIn(rowOf(WRITER))) return refuse({ code: 'not-the-writer' })
        if (isSet(rowOf(SET), set.was)) return
        setMoved = true
        transaction.abort()
      })
      const [first] = segments
      if (first !== undefined && first.first < next) {
        const replaced = [
          [before.id, first.lane, first.first],
          [before.id, first.lane, next],
        ] as const
        lane.delete(keyRange.bound(...replaced, false, true))
      }
      for (const segment of segments) lane.add(segment)
      cases.put(row)
      if (set.becomes !== null) device.put(set.becomes)
    } catch (error) {
      // What a browser throws here instead of telling it later.
      transaction.abort()
      reject(error)
    }
  })
}

function begin(database: Database): IDBTransaction {
  const disk = database.backendDB()
  if (!database.isOpen() || disk === null) throw closed()
  // As describeDatabase says of all others: done only after the bytes have left the browser's own buffers.
  return disk.transaction(['device', 'cases', 'segments'], 'readwrite', { durability: 'strict' })
}

function closed(): DOMException {
  return new DOMException('the database is closed', 'InvalidStateError')
}

function look<Seen>(asked: IDBRequest<Seen>, then: (seen: Seen) => void): void {
  asked.onsuccess = () => then(asked.result)
}

function isSameEnd(present: Row, before: NewEnd['before']): boolean {
  if (present.format !== 2) return false
  return (
    present.generation === before.generation &&
    sameLanes(present.lanes, before.lanes) &&
    sameBytes(present.key, before.wrapped)
  )
}
