import * as v from 'valibot'
import { refused, type Result } from '#base'

const word = v.pipe(v.string(), v.maxLength(200))

/** An organisation that often sits at the table, and in which role. No names of people. */
const partner = v.object({
  organisation: word,
  role: word,
  type: v.picklist(['procesregisseur', 'casusregisseur', 'professional', 'materiedeskundige']),
})
export type Partner = Readonly<v.InferOutput<typeof partner>>

const settings = v.object({
  /** Null as long as nobody changed the list that Beraad begins with. */
  partners: v.nullable(v.pipe(v.array(partner), v.readonly())),
  /** Minutes of a new meeting. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600)),
})

/** What the chair has set, kept sealed. How it looks is kept apart: the unlock page needs that. */
export type Settings = Readonly<v.InferOutput<typeof settings>>

/** What holds while nothing was set. */
export const firstSettings: Settings = { partners: null, minutes: 90 }

/** Reads settings from outside (disk). Refuses with `not-settings`. */
export function parseSettings(outside: unknown): Result<Settings, 'not-settings'> {
  const parsed = v.safeParse(settings, outside)
  return parsed.success ? { ok: true, value: parsed.output } : refused('not-settings')
}
