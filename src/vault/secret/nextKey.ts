import { parseSealedRow } from '../disk/rows'
import { parseDeviceSlot, parseSlot, type DeviceSlot, type Slot, type SlotId } from '../keys/slot'
import { utf8, type Bytes } from '../sealing/bytes'
import { putLayer, takeLayer, type Layer } from '../sealing/layer'
import { nextKeyAad, slotLayerAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'

// Until a later start found the files, nothing may depend on them. So the vault begins with bare slots, and beside them
// lies, under the secret only, a second data key with slots of its own. It takes the place of the first when the vault
// is lifted: what lay bare until then gives nobody the data key of after.

/** The row of `slots` with that key, sealed under the first. */
export const NEXT = 'next'

/** The row in which the second data key lies for that way in. */
export function nextId(id: SlotId): string {
  return `${NEXT}-${id}`
}

/** The row of the second data key. */
export async function nextRow(dataKey: Bytes, next: Bytes, layer: Layer) {
  const wrapped = await seal(await keyFrom(dataKey), next, nextKeyAad())
  return { id: NEXT, sealed: await putLayer(layer, wrapped, slotLayerAad(NEXT)) }
}

/** Takes the second data key out of its row. Null where there is none, or it is of another secret. */
export async function openNext(
  slots: readonly unknown[],
  dataKey: Bytes,
  layer: Layer,
): Promise<Bytes | null> {
  const row = slots.map(parseSealedRow).find((one) => one?.id === NEXT)
  if (row === undefined || row === null) return null
  const wrapped = await takeLayer(layer, row.sealed, slotLayerAad(NEXT))
  return wrapped === null ? null : unseal(await keyFrom(dataKey), wrapped, nextKeyAad())
}

/** Reads the slot of the second data key for a way in. Null where the row is no such slot. */
export function parseNextSlot(value: unknown): Slot | DeviceSlot | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  if (typeof value.id !== 'string' || !value.id.startsWith(`${NEXT}-`)) return null
  const bare = { ...value, id: value.id.slice(NEXT.length + 1) }
  return parseDeviceSlot(bare) ?? parseSlot(bare)
}

async function keyFrom(dataKey: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  const info = utf8('beraad/1/next')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt'])
}
