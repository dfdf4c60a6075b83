import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { randomBytes } from '../sealing/bytes'
import { openDataKey, type KeyParts, type Proof, type UnlockTrouble } from './dataKey'
import type { DeviceKeyRefusal } from './deviceKeys'
import { keysFrom } from './keys'
import { putSlot, readDeviceSlot, removeDeviceSlot } from './slots'
import { unwrap, wrapForDevice } from './wrap'

/** `no-device-key`: none was added here. `wrong-device-key`: what it answers opens nothing. */
export type DeviceKeyTrouble =
  UnlockTrouble | DeviceKeyRefusal | { readonly code: 'no-device-key' | 'wrong-device-key' }

type Done = Promise<Result<null, DeviceKeyTrouble>>

/** Unlocking with a security key or the device's own: one more way in, beside the passphrase, never instead of it. */
export interface DeviceKey {
  /** Whether this browser can speak to such a key. */
  readonly offered: () => Promise<boolean>
  /** Whether one was added here. */
  readonly added: () => Promise<boolean>
  /** Adds one, in place of the one that was there. Asks for proof, as every change of keys does. */
  readonly add: (proof: Proof) => Done
  readonly unlock: () => Done
  /** From now on it opens nothing. Only in an open vault; it takes a way in away, so it asks for no more than that. */
  readonly remove: () => Promise<Result<null, StorageTrouble>>
}

/** Makes that way in. `inTurn`: does work with keys, one after the other. */
export function makeDeviceKey(
  parts: KeyParts,
  inTurn: <Value, Refusal>(
    job: () => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal | StorageTrouble>>,
): DeviceKey {
  const { database, deviceKeys, session, attempts } = parts

  const add = async (proof: Proof): Done => {
    if (deviceKeys === null) return refused({ code: 'device-key-unfit' })
    const opened = await openDataKey(parts, proof)
    if (!opened.ok) return opened
    const { dataKey } = opened.value
    const question = randomBytes(32)
    const made = await deviceKeys.make(question)
    if (made.ok) {
      const { credential, answer } = made.value
      const slot = await wrapForDevice(dataKey, answer, { credential, question })
      answer.fill(0)
      dataKey.fill(0)
      const put = await putSlot(database, slot)
      return put.ok ? ok(null) : put
    }
    dataKey.fill(0)
    return made
  }

  const unlock = async (): Done => {
    const slot = await readDeviceSlot(database)
    if (!slot.ok) return slot
    if (slot.value === null || deviceKeys === null) return refused({ code: 'no-device-key' })
    // Not slowed down: 256 bits out of a key that asks for a finger or a PIN cannot be guessed.
    const answer = await deviceKeys.ask(slot.value.credential, slot.value.question)
    if (!answer.ok) return answer
    const dataKey = await unwrap(slot.value, answer.value, parts.derive)
    answer.value.fill(0)
    if (dataKey === null) return refused({ code: 'wrong-device-key' })
    await attempts.forget()
    session.begin(await keysFrom(dataKey))
    return ok(null)
  }

  const remove = async (): Promise<Result<null, StorageTrouble>> => {
    if (!session.isOpen()) return refused({ code: 'locked' })
    const removed = await removeDeviceSlot(database)
    return removed.ok ? ok(null) : removed
  }

  return {
    offered: async () => (await deviceKeys?.canAsk()) ?? false,
    added: async () => {
      const slot = await readDeviceSlot(database)
      return slot.ok && slot.value !== null && deviceKeys !== null
    },
    add: (proof) => inTurn(() => add(proof)),
    unlock: () => inTurn(unlock),
    remove,
  }
}
