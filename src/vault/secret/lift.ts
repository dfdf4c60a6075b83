import { keysFrom } from '../keys/keys'
import { wrapNames } from '../keys/namesKey'
import { changeSecret } from './changeSecret'
import type { BareVault, Waiting } from './pending'
import { resealForLift } from './resealLifted'
import type { SecretParts } from './secretParts'
import { wipeOld } from './wipe'

/**
 * Lifts a vault that lay bare under the erasable secret and under its second data key. To be called while no window has
 * it open and this one alone writes the files. Out: whether the vault is lifted now. Throws where the disk does.
 */
export async function lift(
  parts: SecretParts,
  bare: BareVault,
  waiting: Waiting,
): Promise<boolean> {
  let lifted = false
  const names = await wrapNames(bare.dataKey, waiting.dataKey)
  const changed = await changeSecret(parts, waiting.pointer, {
    under: async (secret) =>
      resealForLift({
        former: await keysFrom(bare.dataKey.slice(), null, null),
        next: await keysFrom(waiting.dataKey.slice(), secret, null),
        waiting: waiting.layer,
        names,
        slots: await parts.database.slots.toArray(),
      }),
    pointer: (wentAway) => ({ owed: false, again: wentAway }),
    begun: () => {
      lifted = true
    },
  })
  if (changed.ok && changed.value.mayWipe) await wipeOld(parts, changed.value.pointer)
  return lifted
}
