import { ok, refused, type Result } from '#base'
import { newPassphrase } from '../backup/passphrase'
import { blobOf } from '../stream/blobOf'
import { streamOf } from '../stream/streamOf'
import { troubleIn, type BackupTrouble } from '../trouble'
import type { Age } from './age'
import { ageInThread } from './ageInThread'

/**
 * Seals any file in the age format, so that whoever has the passphrase opens it with any program that knows age.
 * Out: the sealed file. Refuses `empty`, `too-short`, `guessable`, `sealing-failed`.
 */
export async function sealFile(
  file: Blob,
  passphrase: string,
  age: Age = ageInThread(),
): Promise<Result<Blob, BackupTrouble>> {
  const secret = await newPassphrase(passphrase)
  if (!secret.ok) return secret
  try {
    const sealed = await age.seal(secret.value, streamOf(whole(file)))
    return ok(await blobOf(sealed, 'application/octet-stream'))
  } catch (error) {
    return refused(troubleIn(error, { code: 'sealing-failed' }))
  }
}

/** At once: papers are small, and not every browser gives a file as a stream. */
async function* whole(file: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer())
}
