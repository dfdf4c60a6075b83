import { ok, refused, type Result } from '#base'
import type { StorageTrouble } from '#conference'
import { randomBytes } from '../sealing/bytes'
import {
  openDataKey,
  wrongNow,
  type KeyParts,
  type Proof,
  type Proven,
  type UnlockTrouble,
} from './dataKey'
import type { DeviceKeyRefusal } from './deviceKeys'
import { enter } from './enter'
import { deviceMeans, meansOf } from './means'
import { notWrong, openStill } from './openWith'
import { parseDeviceSlot, type DeviceSlot } from './slot'
import { removeDeviceSlot } from './slots'

/** `wrong-device-key`: what it answers opens nothing. */
export type DeviceKeyTrouble =
  UnlockTrouble | DeviceKeyRefusal | { readonly code: 'wrong-device-key' }

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
  /**
   * From now on it opens nothing; what lies about of it neither once the new epoch began that this owes. Only in an open
   * vault; it takes a way in away, so it asks for no more than that.
   */
  /** Says whether its owner is there; nothing changes. */
  readonly prove: () => Done
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
  const { database, slots, deviceKeys, session, attempts } = parts

  const add = async (proof: Proof): Done => {
    if (deviceKeys === null) return refused({ code: 'device-key-unfit' })
    const proven = await openDataKey(parts, proof)
    if (!proven.ok) return proven
    proven.value.dataKey.fill(0)
    const question = randomBytes(32)
    const made = await deviceKeys.make(question)
    if (!made.ok) return made
    const { credential, answer } = made.value
    const means = await deviceMeans(answer, { credential, question })
    answer.fill(0)
    const { writeSlot } = await import('./writeSlot')
    const put = await writeSlot(parts.secret, proven.value.means, means)
    if (put.ok) parts.goOn()
    return notWrong(put, () => wrongNow(proof))
  }

  const findSlot = async (): Promise<Result<DeviceSlot | null, DeviceKeyTrouble>> => {
    const ways = await slots.read()
    if (!ways.ok) return ways
    return ok(ways.value.present.slots.map(parseDeviceSlot).find((one) => one !== null) ?? null)
  }

  const show = async (): Promise<Result<Proven, DeviceKeyTrouble>> => {
    const slot = await findSlot()
    if (!slot.ok) return slot
    if (slot.value === null || deviceKeys === null) return refused({ code: 'no-device-key' })
    // Not slowed down: 256 bits out of a key that asks for a finger or a PIN cannot be guessed.
    const answer = await deviceKeys.ask(slot.value.credential, slot.value.question)
    if (!answer.ok) return answer
    const means = await meansOf(slot.value, answer.value, parts.derive)
    answer.value.fill(0)
    const opened = await openStill(slots, means)
    if (!opened.ok) return refused(opened.refusal === 'wrong' ? WRONG : opened.refusal)
    await attempts.forget()
    return ok({ means, dataKey: opened.value.dataKey })
  }

  const unlock = async (): Done => {
    const shown = await show()
    if (!shown.ok) return shown
    const entered = await enter(parts, shown.value.means, shown.value.dataKey)
    return notWrong(entered, () => WRONG)
  }

  const prove = async (): Done => {
    const shown = await show()
    if (!shown.ok) return shown
    shown.value.dataKey.fill(0)
    return ok(null)
  }

  const remove = async (): Promise<Result<null, StorageTrouble>> => {
    if (!session.isOpen()) return refused({ code: 'locked' })
    const removed = await removeDeviceSlot(database)
    if (!removed.ok) return removed
    parts.goOn()
    return ok(null)
  }

  return {
    offered: async () => (await deviceKeys?.canAsk()) ?? false,
    added: async () => {
      const slot = await findSlot()
      return slot.ok && slot.value !== null && deviceKeys !== null
    },
    add: (proof) => inTurn(() => add(proof)),
    unlock: () => inTurn(unlock),
    prove: () => inTurn(prove),
    remove,
  }
}

const WRONG = { code: 'wrong-device-key' } as const
