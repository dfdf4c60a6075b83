import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { sameBytes } from '../sealing/bytes'
import type { Database } from './database'
import { parseCaseRow, type CaseRow, type RecordRow } from './rows'
import type { WriterInside } from './writer'

/** Where the end of a log is to be found, and what is to stand there. */
export interface NewEnd {
  readonly before: Pick<CaseRow, 'id' | 'generation' | 'next'> & {
    /** The wrapped key that is written back. Where it is not that of the disk, a new epoch began or the key is another. */
    readonly wrapped: CaseRow['key']
  }
  /** The row that proves the new end. */
  readonly row: CaseRow
  /** The first of them takes the place of whatever stands at its number and after it. */
  readonly records: readonly RecordRow[]
}

export interface EndParts {
  readonly database: Database
  readonly writer: WriterInside
  readonly keyRange: typeof IDBKeyRange
}

type Refusal = StorageTrouble | 'moved-on'

/**
 * Writes the end of a log in one transaction that only the writer may do: all of it, or it rejects and nothing is done.
 * Refuses with `moved-on` where the end is not where it was expected.
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
    const refuse = (why: Refusal) => {
      if (refusal !== null) return
      refusal = why
      transaction.abort()
    }
    transaction.oncomplete = () => resolve(ok(null))
    transaction.onabort = () => {
      if (refusal !== null) resolve(refused(refusal))
      else if (!database.isOpen()) reject(closed())
      else reject(transaction.error ?? new Error('the browser gave up a transaction'))
    }
    const { before, row, records } = end
    const facts = transaction.objectStore('facts')
    const cases = transaction.objectStore('cases')
    try {
      look(transaction.objectStore('device').get('writer'), (seen) => {
        if (!writer.isNamedIn(seen)) refuse({ code: 'not-the-writer' })
      })
      look(cases.get(before.id), (seen) => {
        const present = parseCaseRow(seen)
        if (present === null) refuse({ code: 'case-unknown' })
        else if (!isSameEnd(present, before)) refuse('moved-on')
      })
      const [first] = records
      if (first !== undefined && first.first < before.next) {
        const replaced = [
          [before.id, first.first],
          [before.id, before.next],
        ] as const
        facts.delete(keyRange.bound(...replaced, false, true))
      }
      for (const record of records) facts.add(record)
      cases.put(row)
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
  return disk.transaction(['device', 'cases', 'facts'], 'readwrite', { durability: 'strict' })
}

function closed(): DOMException {
  return new DOMException('the database is closed', 'InvalidStateError')
}

function look(asked: IDBRequest<unknown>, then: (seen: unknown) => void): void {
  asked.onsuccess = () => then(asked.result)
}

function isSameEnd(present: CaseRow, before: NewEnd['before']): boolean {
  return (
    present.generation === before.generation &&
    present.next === before.next &&
    sameBytes(present.key, before.wrapped)
  )
}
