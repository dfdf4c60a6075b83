import type { Meeting } from '#conference'
import type { Marked } from '../markers'
import type { Player } from '../player'
import { kindOf, type Schema } from '../fieldsOfFacts'
import { somebody } from './somebody'

/**
 * Says now and then one thing that nobody said yet: any field that its schema lets be left out, so that one that is added is
 * played, and marked, by itself. What is said stays; a field that points to something else is left to the moves.
 *
 * @param keyOf what the text of a field stands in, as the onlooker names it
 * @param kind how its texts and dates are judged
 */
export function fillIn<Said extends object>(
  player: Player,
  meeting: Meeting,
  schema: { readonly entries: Readonly<Record<string, Schema>> },
  said: Said,
  keyOf: (field: string) => string,
  kind: Marked['kind'] = 'said',
): Said {
  // One at a time: the numbers of a row are few, and a meeting needs them for what happens.
  if (!player.dice.oneIn(2)) return said
  const open = Object.entries(schema.entries).filter(
    ([field, { type }]) => type === 'optional' && !Object.hasOwn(said, field),
  )
  const [field, { wrapped }] = player.dice.pick(open) ?? ['', {}]
  if (wrapped === undefined) return said
  const value = valueFor(player, meeting, wrapped, { kind, key: keyOf(field) })
  return value === undefined ? said : { ...said, [field]: value }
}

function valueFor(
  player: Player,
  meeting: Meeting,
  schema: Schema,
  { kind, key }: Pick<Marked, 'kind' | 'key'>,
): unknown {
  const { dice } = player
  switch (kindOf(schema)) {
    case 'text':
      return player.text(kind, key)
    case 'date':
      return player.date(kind, key)
    case 'flag':
      return dice.oneIn(2)
    case 'always':
      return schema.literal
    case 'number':
      return 1 + dice.roll(3)
    case 'choice':
      return dice.pick((schema.options ?? []).filter((each) => typeof each === 'string'))
    case 'who':
      return somebody(player, meeting, key)
    default:
      return undefined
  }
}
