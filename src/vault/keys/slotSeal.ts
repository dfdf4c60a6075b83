import type { Bytes } from '../sealing/bytes'
import { putLayer, takeLayer, type Layer } from '../sealing/layer'
import { slotLayerAad } from '../sealing/additionalData'
import { unwrap, wrap, type Means } from './means'
import type { DeviceSlot, Slot } from './slot'

/** A row of `slots`: a slot, one of the second data key under a name of its own, or another key that is wrapped. */
export type SlotRow = Partial<Omit<DeviceSlot, 'id' | 'sealed'>> &
  Pick<Slot, 'sealed'> & {
    readonly id: string
  }

/** A slot for that way in, under whatever outer seal there is. */
export async function slotFor(
  means: Means,
  dataKey: Bytes,
  layer: Layer,
  id: string = means.id,
): Promise<SlotRow> {
  const { key: _, ...way } = means
  const sealed = await putLayer(layer, await wrap(means, dataKey), slotLayerAad(id))
  return { ...way, id, sealed }
}

/** Takes a data key out of the slot of that way in. Null where it opens for another. */
export async function openSlot(
  means: Means,
  sealed: Bytes,
  layer: Layer,
  id: string = means.id,
): Promise<Bytes | null> {
  const wrapped = await takeLayer(layer, sealed, slotLayerAad(id))
  return wrapped === null ? null : unwrap(means, wrapped)
}
