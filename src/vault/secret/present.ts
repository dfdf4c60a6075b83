import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { settle } from '../disk/attempt'
import type { Database } from '../disk/database'
import { parseSealedRow } from '../disk/rows'
import { takeLayer, type Layer } from '../sealing/layer'
import { slotLayerAad } from '../sealing/additionalData'
import { isUnderSecret } from '../sealing/seal'
import { parsePointer, POINTER, type Pointer } from './pointer'
import { layerFrom, secretIn, type Secret } from './secret'
import type { SecretParts } from './secretParts'

/** The ways in as they lie on the disk at one moment, with the secret that lies around them. */
export interface Present {
  /** Null where the vault never had a file to depend on. */
  readonly pointer: Pointer | null
  /** The rows of `slots`, not parsed. */
  readonly slots: readonly unknown[]
  /** Null where the slots lie bare. */
  readonly secret: Secret | null
  readonly layer: Layer
}

/**
 * Why they cannot be read. `secret-gone`: the slots are there, and the file that they depend on is not: only a backup
 * helps. `secret-busy`: it cannot be read now.
 */
export type PresentTrouble =
  StorageTrouble | { readonly code: 'not-set-up' | 'vault-damaged' | 'secret-gone' | 'secret-busy' }

/** Reads the ways in and the secret, both of the same moment. */
export async function readPresent(parts: SecretParts): Promise<Result<Present, PresentTrouble>> {
  return settle<Present, PresentTrouble>(async () => {
    const held = await parts.locks.reading(() => read(parts))
    return held.ok ? held.value : held
  })
}

/** As `readPresent`, for who holds a lock already. Throws where the disk does. */
export async function read(parts: SecretParts): Promise<Result<Present, PresentTrouble>> {
  for (;;) {
    const { seen, slots } = await rowsOf(parts.database)
    if (slots.length === 0) {
      // Cases without a way in are no first start, but damage.
      const cases = await parts.database.cases.count()
      return refused({ code: cases > 0 ? 'vault-damaged' : 'not-set-up' })
    }
    const pointer = parsePointer(seen)
    if (pointer === 'damaged') return refused({ code: 'vault-damaged' })
    if (pointer === null || !pointer.depends) {
      // Slots under a secret of which no row tells: that row was lost, and with it where to look.
      if (slots.some(isWayInUnderSecret)) return refused({ code: 'vault-damaged' })
      return ok({ pointer, slots, secret: null, layer: null })
    }
    const content = await parts.files.read(pointer.file)
    // Without a lock another window may have begun a new epoch in between.
    const again = parsePointer((await rowsOf(parts.database)).seen)
    if (again !== 'damaged' && again?.epoch !== pointer.epoch) continue
    if (!content.ok) return refused({ code: 'secret-busy' })
    if (content.value === null) return refused({ code: 'secret-gone' })
    const secret = await secretIn(content.value, pointer.epoch)
    const layer = await layerFrom(secret)
    if (!(await opensOne(slots, layer))) return refused({ code: 'secret-gone' })
    return ok({ pointer, slots, secret, layer })
  }
}

function rowsOf(database: Database) {
  return database.transaction('r', ['slots', 'device'], async () => {
    const [slots, seen] = await Promise.all([
      database.slots.toArray(),
      database.device.get(POINTER),
    ])
    return { slots, seen }
  })
}

function isWayInUnderSecret(value: unknown): boolean {
  const row = parseSealedRow(value)
  if (row === null || !WAYS_IN.has(row.id)) return false
  return isUnderSecret(row.sealed)
}

const WAYS_IN = new Set(['passphrase', 'recovery', 'device'])

/** Whether the outer seal of any slot opens: one that was damaged does not make the secret another. */
async function opensOne(slots: readonly unknown[], layer: Layer): Promise<boolean> {
  const opened = await Promise.all(
    slots.map(async (value) => {
      const row = parseSealedRow(value)
      return row !== null && (await takeLayer(layer, row.sealed, slotLayerAad(row.id))) !== null
    }),
  )
  return opened.includes(true)
}
