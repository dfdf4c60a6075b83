import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { checkPassphrase, type PassphraseRefusal } from '#passphrase'
import { randomBytes, type Bytes } from '../sealing/bytes'
import { makeNext, type Next } from '../secret/makeNext'
import { parsePointer, POINTER } from '../secret/pointer'
import type { KeyParts } from './dataKey'
import { enter } from './enter'
import { passphraseMeans, recoveryMeans, type Means } from './means'
import { passphraseBytes } from './passphrase'
import { makeRecoveryKey } from './recoveryKey'
import { writeFirstSlots } from './slots'
import { slotFor } from './slotSeal'

/** Why no vault was made. */
export type SetUpTrouble =
  StorageTrouble | PassphraseRefusal | { readonly code: 'already-set-up' | 'derivation-failed' }

/**
 * Makes the vault of this device and opens it.
 * Out: the recovery key, to be shown this once and kept by the user; nobody can show it again.
 */
export async function setUp(
  parts: KeyParts,
  passphrase: string,
): Promise<Result<{ readonly recoveryKey: string }, SetUpTrouble>> {
  const checked = await checkPassphrase(passphrase)
  if (!checked.ok) return checked
  const recoveryKey = makeRecoveryKey()
  try {
    const secret = passphraseBytes(passphrase)
    const means = [
      await passphraseMeans(secret, await parts.costNow(), parts.derive),
      await recoveryMeans(recoveryKey.secret),
    ] as const
    secret.fill(0)
    recoveryKey.secret.fill(0)
    const dataKey = randomBytes(32)
    const written = await makeVault(parts, means, dataKey)
    if (!written.ok) return written
    if (!written.value) return refused({ code: 'already-set-up' })
    // What was noted is of another vault, which is no more.
    parts.counter.forget()
    const entered = await enter(parts, means[0], dataKey)
    return entered.ok ? ok({ recoveryKey: recoveryKey.text }) : refused({ code: 'write-failed' })
  } catch {
    return refused({ code: 'derivation-failed' })
  }
}

/**
 * Writes the first slots, bare, and beside them what waits for a later start to find the files of the erasable secret.
 * Where these cannot be had now, the vault begins without. Out: false where there was a vault already.
 */
async function makeVault(
  { database, secret, settler }: KeyParts,
  means: readonly Means[],
  dataKey: Bytes,
): Promise<Result<boolean, StorageTrouble>> {
  const slots = await Promise.all(means.map((way) => slotFor(way, dataKey, null)))
  const write = (next: Next | null) =>
    writeFirstSlots(database, [...slots, ...(next?.rows ?? [])], next?.pointer ?? null)
  const alone = await secret.locks.writing(async () => {
    // Files of a vault that is there are not touched.
    if ((await database.slots.count()) > 0) return ok(false)
    const before = parsePointer(await database.device.get(POINTER))
    const epoch = before === null || before === 'damaged' ? 0 : before.epoch
    const next = await makeNext(secret.files, means, dataKey, epoch)
    if (next.ok) settler.made()
    return write(next.ok ? next.value : null)
  })
  return alone.ok ? alone.value : write(null)
}
