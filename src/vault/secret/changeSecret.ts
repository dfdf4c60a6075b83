import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { randomBytes, sameBytes, type Bytes } from '../sealing/bytes'
import { pointerRow, type Pointer } from './pointer'
import { isReadBack } from './readBack'
import { makePlan, type Reseal } from './resealPlan'
import { secretIn, type Secret } from './secret'
import { FILE_SIZE, otherFile, type FileTrouble } from './secretFiles'
import type { SecretParts } from './secretParts'
import { putPlanned } from './putPlanned'

/** Why no new secret began. `unsteady`: rows went on changing under it. Nothing was changed. */
export type ChangeTrouble = FileTrouble | StorageTrouble | { readonly code: 'unsteady' }

/** What is to come of a change of secret. */
export interface Change {
  /** How to seal each row anew, under the secret that begins. */
  readonly under: (secret: Secret) => Promise<Reseal>
  /** What the pointer says besides; the ways in that go with it. */
  readonly pointer: (wentAway: Pointer['again']) => Partial<Pointer>
  /** Called at the moment at which the disk is under the new secret. */
  readonly begun: () => void
}

/** How often rows may turn out to have changed meanwhile: a sentence is being typed in another window. */
const TRIES = 12

/**
 * Puts a new secret in place of the present one, as docs/decisions/0009 tells, up to where the old file may be wiped.
 * To be called while this window alone writes the files. Out: the pointer, and whether the old file may go now; where
 * it may not, it waits for the next start.
 */
export async function changeSecret(
  parts: SecretParts,
  pointer: Pointer,
  change: Change,
): Promise<Result<{ readonly pointer: Pointer; readonly mayWipe: boolean }, ChangeTrouble>> {
  const file = otherFile(pointer.file)
  const fresh = randomBytes(FILE_SIZE)
  const secret = await secretFrom(parts, file, fresh, pointer.epoch + 1)
  if (!secret.ok) return secret
  try {
    const reseal = await change.under(secret.value)
    let plan = await makePlan(parts.database, reseal, null)
    for (let nth = 0; nth < TRIES; nth += 1) {
      const next: Pointer = {
        ...pointer,
        ...change.pointer(plan.wentAway),
        ...{ epoch: pointer.epoch + 1, file, wipe: true, depends: true },
      }
      const put = await putPlanned(parts.database, plan, pointer, pointerRow(next))
      if (put === 'changed') {
        plan = await makePlan(parts.database, reseal, plan)
        continue
      }
      change.begun()
      const back = await isReadBack(parts.disk, parts.files, next, plan.lost)
      return ok({ pointer: next, mayWipe: back && put === 'strict' })
    }
    return refused({ code: 'unsteady' })
  } finally {
    secret.value.bytes.fill(0)
  }
}

/** Writes the idle file and takes the secret out of what is read back from it. */
async function secretFrom(
  { files }: SecretParts,
  file: Pointer['file'],
  fresh: Bytes,
  epoch: number,
): Promise<Result<Secret, FileTrouble>> {
  const written = await files.write(file, fresh)
  if (!written.ok) return written
  const back = await files.read(file)
  if (!back.ok) return back
  if (back.value === null || !sameBytes(back.value, fresh)) return refused({ code: 'failing' })
  fresh.fill(0)
  return ok(await secretIn(back.value, epoch))
}
