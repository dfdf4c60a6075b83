import * as v from 'valibot'
import { jsonSchema } from './fieldsInJson'

/**
 * The fields of the national draft *JZV Uitkomst Overleg* (version 0.1) that we fill, by its own names, and under
 * `uitbreiding` what it has no place for: docs/jzv.md. Betrokkene, with its BSN and address, is the source system's
 * to add; there is no field for it here.
 */
const id = v.pipe(v.string(), v.minLength(1))
const url = v.pipe(v.string(), v.url())
const day = v.pipe(v.string(), v.isoDate())
const resource = { url, id }

/** Somebody who is named without a name: what they are called at the table. */
const somebody = v.strictObject({ naam: v.string(), rol: v.nullable(v.string()) })
const organisation = v.strictObject({ url, naam: v.string() })

/** A pseudonym, by which the source system finds the Betrokkene. */
const pseudonym = v.strictObject({ id, aanduiding: v.string() })

const action = v.strictObject({
  ...resource,
  omschrijving: v.string(),
  conditie: v.string(),
  informering: v.string(),
  idCasusoverleg: id,
  belegdBij: organisation,
  uitbreiding: v.strictObject({
    uiterlijk: v.nullable(day),
    /** That date lies before the meeting, and no new one was agreed. */
    datumVerstreken: v.boolean(),
    status: v.picklist(['open', 'deels', 'niet uitgevoerd']),
    verantwoordelijke: v.nullable(somebody),
    samenMet: v.array(somebody),
    voor: v.array(pseudonym),
    reden: v.nullable(v.string()),
    ...jsonSchema('agreement'),
  }),
})

const decision = v.strictObject({
  ...resource,
  omschrijving: v.string(),
  idCasusoverleg: id,
  uitbreiding: v.strictObject({
    soort: v.literal('bodemeis'),
    voor: v.array(pseudonym),
    bewaker: v.nullable(somebody),
    controleOp: v.nullable(day),
    /** That date lies before the meeting, and no new one was agreed. */
    controleVerstreken: v.boolean(),
    /** Whether the family knows of it, as `informering` of an Actie. */
    besproken: v.string(),
    ...jsonSchema('bottomLine'),
    beslisser: v.nullable(somebody),
  }),
})

const time = v.strictObject({
  ...resource,
  uitbreiding: v.strictObject({ tijd: v.string(), gepland: v.boolean() }),
})

export const outcome = v.strictObject({
  ...resource,
  datum: day,
  startTijd: time,
  eindTijd: time,
  notulen: v.string(),
  betreft: v.strictObject({
    ...resource,
    startDatum: day,
    heeftActie: v.array(action),
    heeftBesluit: v.array(decision),
    uitbreiding: v.strictObject({
      /** Somebody's place must stay unknown to somebody else: show no address without looking twice. */
      adressenAfschermen: v.boolean(),
      oefening: v.boolean(),
    }),
  }),
})
export type Outcome = v.InferOutput<typeof outcome>
export type Action = v.InferOutput<typeof action>
export type Decision = v.InferOutput<typeof decision>
