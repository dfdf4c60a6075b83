import * as v from 'valibot'
import type { Noun } from '#conference'
import { FIELDS, namesWhere } from '#conference'
import { PHASES } from '#guide'
import type {
  WallAgreement,
  BottomLineLine,
  Checked,
  CooperationLine,
  Differs,
  DotsOn,
  FieldLine,
  Followed,
  LastScores,
  WallLine,
  Scale,
  WallText,
  WeighedIdea,
} from '../projection'

/** How the wall reads a piece of a projection: exactly these fields, and nothing beside them. */
export type Reads<Piece> = v.GenericSchema<unknown, Piece>

/** On the wall's side a text is fit for the wall because it arrived in its place in a projection. */
export const wallText: Reads<WallText> = v.custom<WallText>((text) => typeof text === 'string')
export const id = v.string()
export const phase = v.picklist(PHASES)
export const maybe = <Piece>(piece: Reads<Piece>) => v.nullable(piece)
export const list = <Piece>(piece: Reads<Piece>) => v.pipe(v.array(piece), v.readonly())
const some = maybe(wallText)
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const side = v.picklist(['professional', 'family'])
const best = v.picklist(['low', 'high'])

export const line: Reads<WallLine> = v.strictObject({
  id,
  text: wallText,
  source: some,
  about: list(wallText),
  person: some,
  certainty: v.nullable(v.picklist(['fact', 'suspicion', 'opinion'])),
  value: v.nullable(v.picklist(['yes', 'partly', 'no', 'unknown', 'strength', 'neutral', 'worry'])),
  when: some,
  more: fieldLines('entry'),
  nature: v.nullable(v.picklist(['static', 'dynamic'])),
  reach: v.nullable(v.picklist(['individual', 'systemic'])),
  of: v.nullable(id),
})

/** Fields whose row says that they may be on the wall: no other name can come in. */
function fieldLines<Of extends Noun>(of: Of): Reads<readonly FieldLine<Of>[]> {
  const field = v.picklist(namesWhere(FIELDS[of], { wall: true }))
  return list(v.strictObject({ field, text: some }))
}

export const differs: Reads<Differs> = v.strictObject({ name: wallText, reason: wallText })

export const dotsOn: Reads<DotsOn> = v.strictObject({ line: id, count })

export const lastScores: Reads<LastScores> = v.strictObject({
  phase,
  best,
  at: wallText,
  numbers: list(v.strictObject({ name: wallText, number })),
})

export const scale: Reads<Scale> = v.strictObject({
  kind: v.literal('scale'),
  best,
  revealed: v.boolean(),
  answered: count,
  asked: count,
  dots: list(
    v.strictObject({
      id,
      name: wallText,
      side,
      number,
      first: v.nullable(number),
      ground: some,
    }),
  ),
  without: list(
    v.strictObject({
      id,
      name: wallText,
      side,
      how: v.picklist(['passed', 'notAsked', 'notSpoken', 'unanswered']),
      because: some,
    }),
  ),
  grounds: v.boolean(),
  onlyFamily: v.boolean(),
  earlier: maybe(lastScores),
})

export const weighedIdea: Reads<WeighedIdea> = v.strictObject({
  line,
  chosen: v.boolean(),
  client: v.nullable(v.boolean()),
  bearable: v.nullable(v.picklist(['low', 'middle', 'high'])),
  term: v.nullable(v.picklist(['short', 'long'])),
  level: v.nullable(v.picklist(['family', 'network', 'basic', 'specialist', 'pressure'])),
  ground: some,
  expert: some,
  bearableNote: some,
})

export const agreementLine: Reads<WallAgreement> = v.strictObject({
  id,
  who: some,
  withWhom: list(wallText),
  what: wallText,
  by: some,
  moment: some,
  for: list(wallText),
  why: some,
  more: fieldLines('agreement'),
  affirmed: v.boolean(),
})

export const bottomLineLine: Reads<BottomLineLine> = v.strictObject({
  id,
  text: wallText,
  seenBy: some,
  guard: some,
  for: list(wallText),
  check: some,
  ifBroken: some,
  decides: some,
  more: fieldLines('bottomLine'),
})

export const cooperationLine: Reads<CooperationLine> = v.strictObject({
  field: v.picklist(namesWhere(FIELDS.cooperation, { wall: true })),
  text: wallText,
})

export const followed: Reads<Followed> = v.strictObject({
  agreement: id,
  status: v.picklist(['done', 'partly', 'circumstances', 'notDone']),
})

export const checked: Reads<Checked> = v.strictObject({
  bottomLine: id,
  kept: v.nullable(v.boolean()),
  change: v.nullable(v.picklist(['kept', 'changed', 'dropped'])),
})
