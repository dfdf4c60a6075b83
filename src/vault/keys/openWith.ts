import { ok, refused, type Result } from '#base'
import { sameBytes, type Bytes } from '../sealing/bytes'
import { readPresent, type Present, type PresentTrouble } from '../secret/present'
import type { SecretParts } from '../secret/secretParts'
import type { Means } from './means'
import { parseSlot, type Slot, type SlotId } from './slot'
import type { SlotCopy } from './slotCopy'
import { openSlot } from './slotSeal'

/** `no-passphrase`, `no-recovery-key`: that way in went when the vault was lifted, and was not made anew yet. */
export type SlotTrouble =
  PresentTrouble | { readonly code: 'no-passphrase' | 'no-recovery-key' | 'no-device-key' }

/** The data key in the clear, for as short as can be, with how the ways in lay on the disk then. */
export interface Opened {
  readonly dataKey: Bytes
  readonly present: Present
}

/** The slot of a way in. */
export function slotIn({ slots, pointer }: Present, id: SlotId): Result<Slot, SlotTrouble> {
  const slot = slots.map(parseSlot).find((one) => one?.id === id)
  if (slot !== undefined && slot !== null) return ok(slot)
  if (id === 'device') return refused({ code: 'no-device-key' })
  const went = pointer?.again.includes(id) ?? false
  if (!went) return refused({ code: 'vault-damaged' })
  return refused({ code: id === 'passphrase' ? 'no-passphrase' : 'no-recovery-key' })
}

/**
 * Takes the data key out of the slot of a way in, as it lies on the disk now: another window may have renewed it. Refuses
 * with `wrong` where it opens for another. Wipe or use up what comes out.
 */
export async function openWith(
  parts: SecretParts,
  means: Means,
): Promise<Result<Opened, SlotTrouble | 'wrong'>> {
  const present = await readPresent(parts)
  return present.ok ? openIn(present.value, means) : present
}

/** As `openWith`, among ways in that were read. */
export async function openIn(
  present: Present,
  means: Means,
): Promise<Result<Opened, SlotTrouble | 'wrong'>> {
  const slot = slotIn(present, means.id)
  if (!slot.ok) return slot
  if (!sameBytes(slot.value.salt, means.salt)) return refused('wrong')
  const dataKey = await openSlot(means, slot.value.sealed, present.layer)
  return dataKey === null ? refused('wrong') : ok({ dataKey, present })
}

/** As `openWith`, also where the disk has no ways in any more and this window still knows them. */
export async function openStill(
  slots: SlotCopy,
  means: Means,
): Promise<Result<Opened & { readonly isCopy: boolean }, SlotTrouble | 'wrong'>> {
  const ways = await slots.read()
  if (!ways.ok) return ways
  const opened = await openIn(ways.value.present, means)
  return opened.ok ? ok({ ...opened.value, isCopy: ways.value.isCopy }) : opened
}

/** Says in the words of who asks that a way in opens for another. */
export function notWrong<Value, Told>(
  result: Result<Value, SlotTrouble | 'wrong'>,
  told: () => Told,
): Result<Value, SlotTrouble | Told> {
  if (result.ok) return result
  const { refusal } = result
  return refused(refusal === 'wrong' ? told() : refusal)
}
