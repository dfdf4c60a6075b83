import { ok, type Result } from '#base'
import { parseSealedRow } from '../disk/rows'
import { takeLayer } from '../sealing/layer'
import { slotLayerAad } from '../sealing/additionalData'
import { readPresent, type Present, type PresentTrouble } from '../secret/present'
import type { SecretParts } from '../secret/secretParts'
import { parseDeviceSlot, parseSlot } from './slot'

/**
 * The ways in, as they were when this window was last open, in its memory and without their outer seal. While the disk has
 * them, the disk is asked; where it was closed or wiped under an open case, or its secret is gone, what is left of that
 * case can still be opened by its owner.
 */
export interface SlotCopy {
  /** Takes them from the disk anew. Where that has none any more, those that were taken before stay. */
  readonly take: () => Promise<void>
  /** Lets go of them: nothing is left in this window that they could open. */
  readonly drop: () => void
  /** The ways in of the disk; those of the copy where the disk has none to give. */
  readonly read: () => Promise<Result<WaysIn, PresentTrouble>>
}

/** The ways in, and whether they are those of the disk. */
export interface WaysIn {
  readonly present: Present
  /** They come from this window's memory: what they open is read, and nothing is written. */
  readonly isCopy: boolean
}

/** Makes the copy, empty. */
export function makeSlotCopy(secret: SecretParts): SlotCopy {
  let copy: readonly unknown[] = []
  /** What was begun before it was let go of must not come in after it. */
  let drops = 0
  return {
    take: async () => {
      const before = drops
      const onDisk = await readPresent(secret)
      if (!onDisk.ok) return
      const taken = await bare(onDisk.value)
      onDisk.value.secret?.bytes.fill(0)
      if (before === drops) copy = taken
    },
    drop: () => {
      drops += 1
      copy = []
    },
    read: async () => {
      const onDisk = await readPresent(secret)
      if (onDisk.ok) return ok({ present: onDisk.value, isCopy: false })
      if (copy.length === 0) return onDisk
      return ok({
        present: { pointer: null, slots: copy, secret: null, layer: null },
        isCopy: true,
      })
    },
  }
}

/** The rows without the outer seal, which needs the file on the disk. */
async function bare({ slots, layer }: Present): Promise<readonly unknown[]> {
  const rows = await Promise.all(
    slots.map(async (value) => {
      const row = parseDeviceSlot(value) ?? parseSlot(value) ?? parseSealedRow(value)
      if (row === null) return null
      const sealed = await takeLayer(layer, row.sealed, slotLayerAad(row.id))
      return sealed === null ? null : { ...row, sealed }
    }),
  )
  return rows.filter((row) => row !== null)
}
