import { parseSealedRow } from '../disk/rows'
import type { Means } from '../keys/means'
import type { Bytes } from '../sealing/bytes'
import { lift } from './lift'
import { nextId } from './nextKey'
import { addWay, openWaiting, prepare, type BareVault } from './pending'
import { read } from './present'
import type { SecretParts } from './secretParts'

/**
 * Makes the files of a vault that lies bare, or lifts it. To be called while this window alone writes the files. Out: whether
 * the files were made now. Throws where the disk does.
 *
 * @param mayLift whether nobody has the vault open, and the files were found by a later start
 */
export async function settleAlone(
  parts: SecretParts,
  means: Means,
  dataKey: Bytes,
  mayLift: boolean,
): Promise<boolean> {
  const now = await read(parts)
  if (!now.ok || now.value.pointer?.depends === true) return false
  const bare: BareVault = { ...now.value, means, dataKey }
  const waiting = await openWaiting(parts.files, bare)
  if (waiting === 'unknown') return false
  if (waiting === null) return prepare(parts, bare)
  try {
    if (!(await addWay(parts, bare, waiting)) || !mayLift) return false
    // Never is a security key the only way left.
    const slots = await parts.database.slots.toArray()
    const there = new Set(slots.map((row) => parseSealedRow(row)?.id))
    if (there.has(nextId('passphrase')) || there.has(nextId('recovery'))) {
      await lift(parts, bare, waiting)
    }
    return false
  } finally {
    waiting.dataKey.fill(0)
  }
}
