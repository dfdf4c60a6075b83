import * as v from 'valibot'
import { refused, type Result } from '#base'
import { LOCK_BOUNDS } from './lockTimes'
import { KEEP_BOUNDS } from './keepMonths'

const word = v.pipe(v.string(), v.maxLength(200))

/** How many lines a card for acute danger can have: it is read in a fright. */
const MOST_LINES = 12
const numberFrom = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** An organisation that often sits at the table, and in which role. No names of people. */
const partner = v.object({
  organisation: word,
  role: word,
  type: v.picklist(['procesregisseur', 'casusregisseur', 'professional', 'materiedeskundige']),
})
export type Partner = Readonly<v.InferOutput<typeof partner>>

const minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600))

/** One line of what to do in acute danger. */
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const settings = v.object({
  /** Null as long as nobody changed the list that Beraad begins with. */
  partners: v.nullable(v.pipe(v.array(partner), v.readonly())),
  /** Minutes of a new focusoverleg. */
  minutes,
  /** Minutes of a new weegoverleg, where they were set. */
  weegMinutes: v.optional(minutes),
  /** What this organisation wants done in acute danger, line by line; absent where the card of Beraad holds. */
  acute: v.optional(v.pipe(v.array(line), v.minLength(1), v.maxLength(MOST_LINES), v.readonly())),
  /** Minutes without anybody after which Beraad locks; left out: as `lockTimes` says. */
  lockAfter: v.optional(numberFrom(LOCK_BOUNDS.away)),
  /** The same while a meeting runs. */
  lockInMeeting: v.optional(numberFrom(LOCK_BOUNDS.meeting)),
  /** Months for which a case is kept; left out: as `keepMonths` says. */
  keepMonths: v.optional(numberFrom(KEEP_BOUNDS)),
  /** By what number or address the house can be reached, for on paper: of the office. */
  houseReach: v.optional(word),
  /** Whether a single letter is a key of the console; left out: as `lettersAreKeys` says. */
  letterKeys: v.optional(v.boolean()),
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
