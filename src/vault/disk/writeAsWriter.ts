import type { StorageTrouble } from '#conference'
import { refused, type Result } from '#base'
import { checkEpoch } from '../secret/epochCheck'
import { POINTER, type Pointer } from '../secret/pointer'
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
  /** Looks at what is there. */
  readonly look: () => PromiseLike<Seen>
  /** Refuses what does not fit what is there, having written nothing; or writes. */
  readonly write: (seen: Seen, pointer: Pointer | null) => Promise<Result<Value, Refusal>>
}

/**
 * Does a transaction that only the writer may do: all of it, or it throws and nothing is done. Throws `OtherEpoch` where
 * the keys are not those of now.
 */
export async function writeAsWriter<Seen, Value, Refusal = StorageTrouble>(
  database: Database,
  writer: WriterInside,
  { tables, keys, look, write }: Writing<Seen, Value, Refusal>,
): Promise<Result<Value, Refusal | StorageTrouble>> {
  if (!writer.isWriter()) return refused({ code: 'not-the-writer' })
  let overtaken = false
  const written = await database.transaction('rw', ['device', ...tables], async () => {
    // Side by side: each question that waits for another costs the chair time at every key press.
    const [confirmed, pointer, seen] = await Promise.all([
      writer.confirm(),
      database.device.get(POINTER),
      look(),
    ])
    overtaken = !confirmed.ok
    return confirmed.ok ? write(seen, checkEpoch(pointer, keys)) : confirmed
  })
  if (overtaken) writer.lose()
  return written
}
