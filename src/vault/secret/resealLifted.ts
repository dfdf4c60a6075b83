import { parseCaseRow, parseSealedRow } from '../disk/rows'
import type { Keys } from '../keys/keys'
import { NAMES } from '../keys/namesKey'
import type { SlotId } from '../keys/slot'
import type { Bytes } from '../sealing/bytes'
import { putLayer, takeLayer, type Layer } from '../sealing/layer'
import { caseKeyAad, slotLayerAad } from '../sealing/additionalData'
import { seal, unseal } from '../sealing/seal'
import { NEXT, nextId, parseNextSlot } from './nextKey'
import { resealForEpoch } from './resealEpoch'
import type { Reseal } from './resealPlan'

/** What a lift goes from and to. */
export interface Lifted {
  /** The keys of the first data key, under no secret. */
  readonly former: Keys
  /** The keys of the second, under the secret that begins. */
  readonly next: Keys
  /** The outer seal of the slots of the second data key, until now. */
  readonly waiting: Layer
  /** The key for the ids of drafts, wrapped under the second data key. */
  readonly names: Bytes
  /** The slots of the second data key that are there, and those of the ways in at hand. */
  readonly slots: readonly unknown[]
}

const WAYS_IN: readonly SlotId[] = ['passphrase', 'recovery', 'device']

/**
 * How each row is sealed when a vault is lifted that lay bare: its slots are those of the second data key now, all under
 * the secret. Of a case the key that lay bare is marked as such: it is to be another before anything more is written.
 */
export async function resealForLift({
  former,
  next,
  waiting,
  names,
  slots,
}: Lifted): Promise<Reseal> {
  const lifted = new Map<string, Readonly<Record<string, unknown>> & { readonly sealed: Bytes }>()
  for (const value of slots) {
    const slot = parseNextSlot(value)
    if (slot === null) continue
    const wrapped = await takeLayer(waiting, slot.sealed, slotLayerAad(nextId(slot.id)))
    if (wrapped === null) continue
    lifted.set(slot.id, {
      ...slot,
      sealed: await putLayer(next.layer, wrapped, slotLayerAad(slot.id)),
    })
  }
  const { digests, documents, device } = resealForEpoch(former, next)
  return {
    slots: async (value) => {
      const id = parseSealedRow(value)?.id
      if (id === undefined) return 'as it is'
      if (id === NEXT || id.startsWith(`${NEXT}-`)) return 'gone'
      return WAYS_IN.some((way) => way === id) && !lifted.has(id) ? 'gone' : 'as it is'
    },
    cases: async (value) => {
      const row = parseCaseRow(value)
      if (row === null) return 'as it is'
      const place = caseKeyAad(row.id, row.generation)
      const raw = await unseal(former.caseKeys, row.key, place)
      if (raw === null) return 'as it is'
      const wrapped = await seal(next.caseKeys, raw, place)
      raw.fill(0)
      return { key: await putLayer(next.layer, wrapped, place), bare: 'now' }
    },
    digests,
    documents,
    device,
    added: [
      { id: NAMES, sealed: await putLayer(next.layer, names, slotLayerAad(NAMES)) },
      ...[...lifted].map(([id, slot]) => ({ ...slot, id })),
    ],
    wentAway: (rows) => {
      const there = new Set(rows.flatMap((row) => parseSealedRow(row)?.id ?? []))
      return WAYS_IN.filter((id) => there.has(id) && !lifted.has(id))
    },
  }
}
