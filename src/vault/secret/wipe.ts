import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { asked, strictly } from '../disk/strictly'
import { randomBytes } from '../sealing/bytes'
import { parsePointer, POINTER, pointerRow, type Pointer } from './pointer'
import { FILE_SIZE, otherFile, type FileTrouble } from './secretFiles'
import type { SecretParts } from './secretParts'

/**
 * Overwrites the file that does not hold, and says so in the pointer where it was still to be wiped. To be called while
 * this window alone writes the files, and where the other file surely holds. Throws where the disk does.
 */
export async function wipeOld(
  { database, files }: SecretParts,
  pointer: Pointer,
): Promise<Result<null, FileTrouble | StorageTrouble>> {
  const written = await files.write(otherFile(pointer.file), randomBytes(FILE_SIZE))
  if (!written.ok || !pointer.wipe) return written
  const cleared = await strictly(database, ['device'], async (transaction) => {
    const device = transaction.objectStore('device')
    const present = parsePointer(await asked<unknown>(device.get(POINTER)))
    if (present === null || present === 'damaged' || present.epoch !== pointer.epoch) return false
    device.put(pointerRow({ ...present, wipe: false }))
    return true
  })
  return cleared.value ? ok(null) : refused({ code: 'write-failed' })
}
