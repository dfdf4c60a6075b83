import type { StorageTrouble } from '#conference'
import { refused, type Result } from '#base'
import { checkEpoch } from '../secret/epochCheck'
import { POINTER, type Pointer } from '../secret/pointer'
import { checkSet, type SetWrite } from '../soundness/setKeeper'
import { SET } from '../soundness/setRow'
import type { Database, Tables } from './database'
import type { WriterInside } from './writer'

/**
 * One transaction in two steps: look, then refuse or write. Whatever is awaited in either must be of the
 * database, or the transaction ends too early: seal before, open after.
 */
export interface Writing<Seen, Value, Refusal> {
  readonly tables: readonly Exclude<keyof Tables, 'device'>[]
  /** With which keys was sealed what is to be written. */
  readonly keys: { readonly epoch: number }
  /** What of the set is written with it, where a case is changed. */
  readonly set?: SetWrite
  /** Looks at what is there. */
  readonly look: () => PromiseLike<Seen>
  /** Refuses what does not fit what is there, having written nothing; or writes. */
  readonly write: (seen: Seen, pointer: Pointer | null) => Promise<Result<Value, Refusal>>
}

/**
 * Does a transaction that only the writer may do: all of it, or it throws and nothing is done. Throws `OtherEpoch` where
 * the keys are not those of now, and `SetMoved`.
 */
export async function writeAsWriter<Seen, Value, Refusal = StorageTrouble>(
  database: Database,
  writer: WriterInside,
  { tables, keys, set, look, write }: Writing<Seen, Value, Refusal>,
): Promise<Result<Value, Refusal | StorageTrouble>> {
  if (!writer.isWriter()) return refused({ code: 'not-the-writer' })
  let overtaken = false
  const written = await database.transaction('rw', ['device', ...tables], async () => {
    // Side by side: each question that waits for another costs the chair time at every key press.
    const [confirmed, pointer, present, seen] = await Promise.all([
      writer.confirm(),
      database.device.get(POINTER),
      set && database.device.get(SET),
      look(),
    ])
    overtaken = !confirmed.ok
    if (!confirmed.ok) return confirmed
    const checked = checkEpoch(pointer, keys)
    if (set) checkSet(present, set)
    const done = await write(seen, checked)
    if (done.ok && set?.becomes) await database.device.put(set.becomes)
    return done
  })
  if (overtaken) writer.lose()
  return written
}
