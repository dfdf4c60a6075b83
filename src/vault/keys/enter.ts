import { ok, type Result } from '#base'
import type { Bytes } from '../sealing/bytes'
import type { KeyParts } from './dataKey'
import { keysFrom } from './keys'
import type { Means } from './means'
import { importNames, openNames } from './namesKey'
import { openStill, type SlotTrouble } from './openWith'

/**
 * Opens the vault of this window with a way in that was proven. Before that it is brought under the erasable secret where
 * that can be; the keys come from the disk as it is after that.
 */
export async function enter(
  { secret, settler, session, slots, entered, goOn }: KeyParts,
  means: Means,
  dataKey: Bytes,
): Promise<Result<null, SlotTrouble | 'wrong'>> {
  await settler.settle(means, dataKey)
  dataKey.fill(0)
  const leave = await secret.locks.comeIn()
  const opened = await openStill(slots, means)
  if (!opened.ok) {
    leave()
    return opened
  }
  const { present, isCopy } = opened.value
  try {
    const names = await openNames(present.slots, present.layer, opened.value.dataKey)
    const kept = names === null ? null : await importNames(names)
    const keys = await keysFrom(opened.value.dataKey, present.secret, kept)
    session.begin({ ...keys, isCutOff: isCopy }, leave)
    if (isCopy) return ok(null)
    await entered()
    goOn()
    return ok(null)
  } finally {
    opened.value.dataKey.fill(0)
    present.secret?.bytes.fill(0)
  }
}
