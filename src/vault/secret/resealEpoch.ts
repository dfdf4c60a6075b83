import { idIn, parseCaseRow, parseSealedRow } from '../disk/rows'
import { SET } from '../soundness/setRow'
import type { Keys } from '../keys/keys'
import { putLayer, takeLayer } from '../sealing/layer'
import {
  caseKeyAad,
  summaryAad,
  documentAad,
  setAad,
  slotLayerAad,
} from '../sealing/additionalData'
import { isUnderSecret, seal, unseal } from '../sealing/seal'
import type { SealingKey } from '../sealing/json'
import type { NewRow, Reseal } from './resealPlan'

/**
 * How each row is sealed when a new epoch begins: the outer seals of all wrapped keys alike, which asks for no way in,
 * and what is sealed under the data key and the secret together.
 */
export function resealForEpoch(former: Keys, next: Keys): Reseal {
  const inner =
    (before: SealingKey, after: SealingKey, placeOf: (id: string) => string) =>
    async (value: unknown): Promise<NewRow | 'lost'> => {
      const row = parseSealedRow(value)
      if (row === null) return 'as it is'
      const place = placeOf(row.id)
      const plain = await unseal(before.key, row.sealed, place, before.epoch)
      if (plain === null) return 'lost'
      return { sealed: await seal(after.key, plain, place, after.epoch) }
    }
  const set = inner(former.set, next.set, setAad)
  return {
    slots: async (value) => {
      const row = parseSealedRow(value)
      // A way in of a later Beraad that lies under no secret is its own affair.
      if (row === null || !isUnderSecret(row.sealed)) return 'as it is'
      const wrapped = await takeLayer(former.layer, row.sealed, slotLayerAad(row.id))
      if (wrapped === null) return 'lost'
      return { sealed: await putLayer(next.layer, wrapped, slotLayerAad(row.id)) }
    },
    cases: async (value) => {
      const row = parseCaseRow(value)
      if (row === null) return 'as it is'
      const place = caseKeyAad(row.id, row.generation)
      const wrapped = await takeLayer(former.layer, row.key, place)
      return wrapped === null ? 'lost' : { key: await putLayer(next.layer, wrapped, place) }
    },
    digests: inner(former.digests, next.digests, summaryAad),
    documents: inner(former.documents, next.documents, documentAad),
    device: async (value) => (idIn(value) === SET ? set(value) : 'as it is'),
    added: [],
    wentAway: () => [],
  }
}
